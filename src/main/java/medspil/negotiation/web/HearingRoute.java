package medspil.negotiation.web;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.access.Role;
import medspil.access.Viewer;
import medspil.negotiation.Draft;
import medspil.negotiation.DraftCommand;
import medspil.negotiation.Taken;
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

/// The hearing: what the parties say of each clause, and what became of that.
@RestController
final class HearingRoute {
  private final DraftDoor door;
  private final HearingPages pages;
  private final Supplier<UUID> ids;
  private final Templates templates;

  HearingRoute(DraftDoor door, HearingPages pages, Supplier<UUID> ids, Templates templates) {
    this.door = door;
    this.pages = pages;
    this.ids = ids;
    this.templates = templates;
  }

  @GetMapping("/agreements/{id}/draft/hearing")
  JteModel show(Shell shell, @PathVariable String id) {
    return page(shell, heard(shell, id), Tried.NOTHING);
  }

  @PostMapping("/agreements/{id}/draft/hearing/{act}")
  Reply<JteModel> press(Shell shell, @PathVariable String id, @PathVariable String act, Sent sent) {
    var draft = heard(shell, id);
    var filled = new Filled(sent.given());
    try {
      return door.press(shell, id, sent.command(), wish(shell, act, filled))
          .map(
              refusal -> Reply.again(page(shell, draft, Tried.refused(act, sent.given(), refusal))))
          .orElseGet(() ->
              Reply.done(
                  act.equals("answer")
                      ? "negotiation.flash.answered"
                      : "negotiation.flash.commented",
                  "/agreements/" + id + "/draft/hearing"));
    } catch (Filled.Unreadable wrong) {
      return Reply.again(page(shell, draft, wrong.tried(act, filled)));
    }
  }

  private DraftCommand wish(Shell shell, String act, Filled filled) {
    var viewer = shell.viewer();
    return switch (act) {
      case "comment" ->
          new DraftCommand.CommentOn(
              viewer.organisation(),
              ids.get(),
              viewer.person(),
              filled.said("mark"),
              filled.said("text"));
      case "answer" ->
          new DraftCommand.AnswerComment(
              viewer.role() == Role.SECRETARY ? viewer.organisation() : Viewer.NO_ORGANISATION,
              filled.id("mark"),
              filled.one("taken", Taken.class),
              filled.said("reason"));
      default -> throw new NotThere();
    };
  }

  private Draft heard(Shell shell, String id) {
    var draft = door.read(shell.viewer(), id);
    if (!draft.isHeard()) {
      throw new NotThere();
    }
    return draft;
  }

  private JteModel page(Shell shell, Draft draft, Tried tried) {
    return templates.negotiationHearing(
        shell.titled(shell.say("negotiation.hearing.title")).at(Menu.AGREEMENTS),
        pages.of(shell, draft, tried));
  }
}
