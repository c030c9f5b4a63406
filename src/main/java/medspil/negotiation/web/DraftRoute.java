package medspil.negotiation.web;

import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.Optional;
import medspil.directory.OrganisationId;
import medspil.journal.Refusal;
import medspil.negotiation.CheckDraft;
import medspil.negotiation.Draft;
import medspil.negotiation.DraftCommand;
import medspil.negotiation.Involvement;
import medspil.negotiation.LifeRefusal;
import medspil.negotiation.Taking;
import medspil.page.Menu;
import medspil.page.NotThere;
import medspil.page.Reply;
import medspil.page.Sent;
import medspil.page.Shell;
import medspil.templates.Templates;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// One draft as a whole, and what is done with it.
@RestController
final class DraftRoute {
  private static final Map<String, String> FLASHES =
      Map.of(
          "withdraw", "negotiation.flash.withdrawn",
          "open-hearing", "negotiation.flash.hearing",
          "close-hearing", "negotiation.flash.heard",
          "involve", "negotiation.flash.involved");

  private final DraftDoor door;
  private final DraftPages pages;
  private final CheckDraft check;
  private final Templates templates;

  DraftRoute(DraftDoor door, DraftPages pages, CheckDraft check, Templates templates) {
    this.door = door;
    this.pages = pages;
    this.check = check;
    this.templates = templates;
  }

  @GetMapping("/agreements/{id}/draft")
  JteModel show(Shell shell, @PathVariable String id) {
    return page(shell, door.read(shell.viewer(), id), Tried.NOTHING);
  }

  @PostMapping("/agreements/{id}/draft/{act}")
  Reply<JteModel> press(Shell shell, @PathVariable String id, @PathVariable String act, Sent sent) {
    if (!FLASHES.containsKey(act)) {
      throw new NotThere();
    }
    var draft = door.write(shell.viewer(), id);
    var filled = new Filled(sent.given());
    try {
      var wish = wish(shell.viewer().organisation(), act, filled);
      var refusal = unsound(draft, wish).or(() -> door.press(shell, id, sent.command(), wish));
      return refusal.isEmpty()
          ? done(id, act)
          : Reply.again(page(shell, draft, Tried.refused(act, sent.given(), refusal.get())));
    } catch (Filled.Unreadable wrong) {
      return Reply.again(page(shell, draft, wrong.tried(act, filled)));
    }
  }

  /// Others read the text, so it can be read.
  private Optional<Refusal> unsound(Draft draft, DraftCommand wish) {
    return wish instanceof DraftCommand.OpenHearing
            && !check.of(draft.ref(), draft.keeper(), draft.text()).isSound()
        ? Optional.of(LifeRefusal.HAS_FAULTS)
        : Optional.empty();
  }

  private static Reply<JteModel> done(String id, String act) {
    var address = act.equals("withdraw") ? "/agreements/drafts" : "/agreements/" + id + "/draft";
    return Reply.done(FLASHES.getOrDefault(act, ""), address);
  }

  private static DraftCommand wish(OrganisationId by, String act, Filled filled) {
    return switch (act) {
      case "open-hearing" -> new DraftCommand.OpenHearing(by, filled.date("until"));
      case "close-hearing" -> new DraftCommand.CloseHearing(by);
      case "involve" ->
          new DraftCommand.Involve(
              by,
              new Taking(
                  filled.said("organisation"),
                  filled.one("how", Involvement.class),
                  filled.date("on"),
                  filled.said("what")));
      default -> new DraftCommand.WithdrawDraft(by);
    };
  }

  private JteModel page(Shell shell, Draft draft, Tried tried) {
    return templates.negotiationDraft(
        shell.titled(draft.title()).at(Menu.AGREEMENTS), pages.of(shell, draft, tried));
  }
}
