package medspil.negotiation.web;

import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.UUID;
import medspil.access.Role;
import medspil.access.Viewer;
import medspil.agreement.Agreement;
import medspil.negotiation.LifeCommand;
import medspil.negotiation.Release;
import medspil.page.Menu;
import medspil.page.Shell;
import medspil.templates.Templates;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

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
  Object submit(
      Shell shell,
      @PathVariable String id,
      @RequestParam UUID command,
      @RequestParam Map<String, String> values,
      RedirectAttributes onward) {
    var agreement = find(shell, id);
    var filled = new Filled(values);
    try {
      var submission =
          new Release.Submission(
              filled.said("authority"), filled.date("on"), filled.said("reference"));
      var by =
          shell.viewer().role() == Role.SECRETARY
              ? shell.viewer().organisation()
              : Viewer.NO_ORGANISATION;
      var wish = new LifeCommand.Submit(by, agreement.version(), submission);
      return door.press(shell, id, command, wish)
          .<Object>map(refusal ->
              Presses.again(page(shell, agreement, Tried.refused("submit", values, refusal))))
          .orElseGet(() ->
              Presses.done(onward, "negotiation.flash.submitted", "/agreements/" + id + "/life"));
    } catch (Filled.Unreadable wrong) {
      return Presses.again(page(shell, agreement, wrong.tried("submit", filled)));
    }
  }

  private Agreement find(Shell shell, String id) {
    if (shell.viewer().isCitizen()) {
      throw Presses.unknown();
    }
    return pages.newest(id).orElseThrow(Presses::unknown);
  }

  private JteModel page(Shell shell, Agreement agreement, Tried tried) {
    return templates.negotiationLife(
        shell.titled(shell.say("negotiation.life.title")).at(Menu.AGREEMENTS),
        pages.of(shell, agreement, tried));
  }
}
