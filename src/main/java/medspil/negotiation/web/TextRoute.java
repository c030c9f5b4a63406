package medspil.negotiation.web;

import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.journal.Refusal;
import medspil.negotiation.CheckDraft;
import medspil.negotiation.Draft;
import medspil.negotiation.DraftCommand;
import medspil.negotiation.LifeRefusal;
import medspil.page.Field;
import medspil.page.Menu;
import medspil.page.Reply;
import medspil.page.Shell;
import medspil.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The editor: the file, what it says, and what is wrong with it; checked while typing.
@RestController
final class TextRoute {
  private final DraftDoor door;
  private final CheckDraft check;
  private final ReadingPages readings;
  private final Supplier<UUID> ids;
  private final Templates templates;

  TextRoute(
      DraftDoor door,
      CheckDraft check,
      ReadingPages readings,
      Supplier<UUID> ids,
      Templates templates) {
    this.door = door;
    this.check = check;
    this.readings = readings;
    this.ids = ids;
    this.templates = templates;
  }

  @GetMapping("/agreements/{id}/draft/text")
  JteModel show(Shell shell, @PathVariable String id) {
    var draft = door.write(shell.viewer(), id);
    return page(shell, draft, draft.revision(), draft.text(), null, null);
  }

  /// Says what is wrong, and keeps nothing.
  @PostMapping("/agreements/{id}/draft/check")
  JteModel check(
      Shell shell,
      @PathVariable String id,
      @RequestParam int revision,
      @RequestParam(defaultValue = "") String text) {
    var draft = door.write(shell.viewer(), id);
    var written = lines(text);
    var wrong = written.length() > Draft.LONGEST_TEXT ? LifeRefusal.TOO_LONG : null;
    return page(shell, draft, revision, wrong == null ? written : draft.text(), wrong, null);
  }

  @PostMapping("/agreements/{id}/draft/text")
  Reply<JteModel> save(
      Shell shell,
      @PathVariable String id,
      @RequestParam UUID command,
      @RequestParam int revision,
      @RequestParam(defaultValue = "") String text) {
    var draft = door.write(shell.viewer(), id);
    var written = lines(text);
    if (written.length() > Draft.LONGEST_TEXT) {
      return Reply.again(page(shell, draft, revision, draft.text(), LifeRefusal.TOO_LONG, null));
    }
    var checked = check.of(draft.ref(), draft.keeper(), written);
    var title = checked.title().isEmpty() ? draft.title() : checked.title();
    var wish =
        new DraftCommand.SaveText(
            shell.viewer().organisation(), revision, title, written, checked.parties());
    var refusal = door.press(shell, id, command, wish);
    return refusal.isEmpty()
        ? Reply.done("negotiation.flash.saved", "/agreements/" + id + "/draft/text")
        : Reply.again(refused(shell, id, revision, written, refusal.get()));
  }

  /// Nothing is lost: who was overtaken sees both texts, and saves over the other by intent.
  private JteModel refused(Shell shell, String id, int revision, String written, Refusal refusal) {
    var now = door.write(shell.viewer(), id);
    if (refusal != LifeRefusal.OVERTAKEN) {
      return page(shell, now, revision, written, refusal, null);
    }
    var meanwhile =
        new DraftTextPage.Meanwhile(
            shell.say(
                "negotiation.text.meanwhile", Map.of("from", revision, "revision", now.revision())),
            LineDiff.of(now.text(), written),
            now.text());
    return page(shell, now, now.revision(), written, null, meanwhile);
  }

  private JteModel page(
      Shell shell,
      Draft draft,
      int revision,
      String text,
      @Nullable Refusal refusal,
      DraftTextPage.@Nullable Meanwhile meanwhile) {
    var checked = check.of(draft.ref(), draft.keeper(), text);
    var field = Field.of("text", shell.say("negotiation.text.file"), text);
    var page =
        new DraftTextPage(
            "/agreements/" + draft.agreement() + "/draft",
            draft.title(),
            ids.get().toString(),
            revision,
            refusal == null ? field : field.wrong(shell.say(Wordings.refusal(refusal))),
            readings.of(shell, checked),
            meanwhile);
    return templates.negotiationText(
        shell.titled(shell.say("negotiation.text.title")).at(Menu.AGREEMENTS), page);
  }

  /// A browser sends its own ends of lines.
  private static String lines(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
