package medspil.portal.web;

import gg.jte.models.runtime.JteModel;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.citizen.PathwayDesk;
import medspil.journal.Category;
import medspil.journal.PathwayId;
import medspil.need.NeedCommand;
import medspil.page.Menu;
import medspil.page.Reply;
import medspil.page.Sent;
import medspil.page.Shell;
import medspil.templates.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// *Hvordan du har det*: a citizen's own view of their life, theme by theme.
@RestController
@RequestMapping("/mine/need")
final class MyNeedRoute {
  private final PathwayDesk desk;
  private final MyNeed need;
  private final Templates templates;

  MyNeedRoute(PathwayDesk desk, MyNeed need, Templates templates) {
    this.desk = desk;
    this.need = need;
    this.templates = templates;
  }

  @GetMapping
  JteModel show(Shell shell) {
    return page(shell, MyNeed.Said.NONE);
  }

  @PostMapping
  Reply<JteModel> say(Shell shell, Sent sent) {
    var id = own(shell);
    var wrong = new HashMap<String, String>();
    var wishes = need.read(shell, id, opened(shell, id), sent.given(), wrong);
    var refusal = wrong.isEmpty() ? refused(shell, id, sent, wishes) : Optional.<String>empty();
    return wrong.isEmpty() && refusal.isEmpty()
        ? Reply.done("portal.need.flash", "/mine/need")
        : Reply.again(page(shell, new MyNeed.Said(sent.given(), wrong, refusal.orElse(null))));
  }

  private Optional<String> refused(Shell shell, PathwayId id, Sent sent, List<NeedCommand> wishes) {
    var all = wishes.stream().map(PathwayCommand.OfNeed::new);
    return desk.refused(shell, id, sent.command(), all, List.of());
  }

  private JteModel page(Shell shell, MyNeed.Said said) {
    var id = own(shell);
    var titled = shell.titled(shell.say("portal.need.title")).at(Menu.MINE);
    return templates.portalNeed(titled, need.of(titled, id, opened(shell, id), said));
  }

  private Pathway opened(Shell shell, PathwayId id) {
    return desk.open(shell, id, "need", Category.COORDINATION);
  }

  private static PathwayId own(Shell shell) {
    if (!shell.viewer().isCitizen()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    return new PathwayId(shell.viewer().person());
  }
}
