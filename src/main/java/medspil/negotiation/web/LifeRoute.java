package medspil.negotiation.web;

import gg.jte.models.runtime.JteModel;
import medspil.access.Role;
import medspil.access.Viewer;
import medspil.agreement.Agreement;
import medspil.negotiation.LifeCommand;
import medspil.negotiation.Release;
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

/// The life of an agreement on one page, for those who work with it.
@RestController
final class LifeRoute {
  private final LifePages pages;
  private final DraftDoor door;
  private final Templates templates;

  LifeRoute(LifePages pages, DraftDoor door, Templates templates) {
    this.pages = pages;
    this.door = door;
    this.templates = templates;
  }

  @GetMapping("/agreements/{id}/life")
  JteModel show(Shell shell, @PathVariable String id) {
    return page(shell, find(shell, id), Tried.NOTHING);
  }

  @PostMapping("/agreements/{id}/life/submit")
  Reply<JteModel> submit(Shell shell, @PathVariable String id, Sent sent) {
    var agreement = find(shell, id);
    var filled = new Filled(sent.given());
    try {
      var submission =
          new Release.Submission(
              filled.said("authority"), filled.date("on"), filled.said("reference"));
      var by =
          shell.viewer().role() == Role.SECRETARY
              ? shell.viewer().organisation()
              : Viewer.NO_ORGANISATION;
      var wish = new LifeCommand.Submit(by, agreement.version(), submission);
      return door.press(shell, id, sent.command(), wish)
          .map(refusal ->
              Reply.again(page(shell, agreement, Tried.refused("submit", sent.given(), refusal))))
          .orElseGet(
              () -> Reply.done("negotiation.flash.submitted", "/agreements/" + id + "/life"));
    } catch (Filled.Unreadable wrong) {
      return Reply.again(page(shell, agreement, wrong.tried("submit", filled)));
    }
  }

  private Agreement find(Shell shell, String id) {
    if (shell.viewer().isCitizen()) {
      throw new NotThere();
    }
    return pages.newest(id).orElseThrow(NotThere::new);
  }

  private JteModel page(Shell shell, Agreement agreement, Tried tried) {
    return templates.negotiationLife(
        shell.titled(shell.say("negotiation.life.title")).at(Menu.AGREEMENTS),
        pages.of(shell, agreement, tried));
  }
}
