package medspil.portal.web;

import gg.jte.models.runtime.JteModel;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.citizen.PathwayDoor;
import medspil.citizen.Pathways;
import medspil.journal.Answer;
import medspil.journal.PathwayId;
import medspil.page.Flash;
import medspil.page.Menu;
import medspil.page.Shell;
import medspil.templates.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// *Hvordan du har det*: a citizen's own view of their life, theme by theme.
@RestController
@RequestMapping("/mine/need")
final class MyNeedRoute {
  private final PathwayDoor door;
  private final Pathways pathways;
  private final MyNeed need;
  private final Templates templates;

  MyNeedRoute(PathwayDoor door, Pathways pathways, MyNeed need, Templates templates) {
    this.door = door;
    this.pathways = pathways;
    this.need = need;
    this.templates = templates;
  }

  @GetMapping
  JteModel show(Shell shell) {
    return page(shell, MyNeed.Sent.NONE);
  }

  @PostMapping
  Object say(
      Shell shell,
      @RequestParam UUID command,
      @RequestParam Map<String, String> given,
      RedirectAttributes onward) {
    var id = own(shell);
    var pathway = opened(shell, id);
    var wrong = new HashMap<String, String>();
    var wishes = need.read(shell, id, pathway, given, wrong);
    if (!wrong.isEmpty()) {
      return again(shell, new MyNeed.Sent(given, wrong, null));
    }
    var all = wishes.stream().map(PathwayCommand.OfNeed::new).toArray(PathwayCommand[]::new);
    var answer = pathways.byPerson(shell.viewer(), id, command, shell.dates().now(), all);
    if (answer instanceof Answer.Refused(var refusal)) {
      return again(shell, new MyNeed.Sent(given, wrong, "refusal." + refusal.code()));
    }
    onward.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("portal.need.flash"));
    var view = new RedirectView("/mine/need");
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return view;
  }

  private ResponseEntity<JteModel> again(Shell shell, MyNeed.Sent sent) {
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page(shell, sent));
  }

  private JteModel page(Shell shell, MyNeed.Sent sent) {
    var id = own(shell);
    var titled = shell.titled(shell.say("portal.need.title")).at(Menu.MINE);
    return templates.portalNeed(titled, need.of(titled, id, opened(shell, id), sent));
  }

  private Pathway opened(Shell shell, PathwayId id) {
    return door.open(shell.viewer(), id, "need", shell.dates().now())
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static PathwayId own(Shell shell) {
    if (!shell.viewer().isCitizen()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    return new PathwayId(shell.viewer().person());
  }
}
