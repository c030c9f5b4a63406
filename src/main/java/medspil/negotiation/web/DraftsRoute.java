package medspil.negotiation.web;

import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.UUID;
import medspil.negotiation.Drafts;
import medspil.negotiation.Rights;
import medspil.page.Menu;
import medspil.page.NotThere;
import medspil.page.Reply;
import medspil.page.Shell;
import medspil.templates.Templates;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// *Udkast*: which agreements are under way, and how one is begun.
@RestController
final class DraftsRoute {
  private final Drafts list;
  private final Names names;
  private final StartForm start;
  private final ComingUp coming;
  private final Templates templates;

  DraftsRoute(Drafts list, Names names, StartForm start, ComingUp coming, Templates templates) {
    this.coming = coming;
    this.list = list;
    this.names = names;
    this.start = start;
    this.templates = templates;
  }

  @GetMapping("/agreements/drafts")
  JteModel list(Shell shell) {
    var lines = list.all(shell.viewer()).stream().map(line -> line(shell, line)).toList();
    return templates.negotiationList(
        shell.titled(shell.say("negotiation.list.title")).at(Menu.AGREEMENTS),
        new DraftListPage(Rights.mayStart(shell.viewer()), coming.due(shell), lines));
  }

  private DraftListPage.Line line(Shell shell, Drafts.Line line) {
    return new DraftListPage.Line(
        "/agreements/" + line.agreement() + "/draft",
        line.title(),
        shell.say("negotiation.version", Map.of("version", line.version())),
        shell.say(Wordings.stage(line.stage())),
        names.of(line.keeper()),
        shell.dates().moment(line.changedAt()));
  }

  @GetMapping("/agreements/drafts/new")
  JteModel ask(
      Shell shell,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "next") String how) {
    if (!Rights.mayStart(shell.viewer())) {
      throw new NotThere();
    }
    return page(shell, start.page(shell, StartForm.Filled.of(from, how), null));
  }

  @PostMapping("/agreements/drafts/new")
  Reply<JteModel> begin(Shell shell, @RequestParam UUID command, StartForm.Filled filled) {
    if (!Rights.mayStart(shell.viewer())) {
      throw new NotThere();
    }
    return switch (start.begin(shell, command, filled)) {
      case StartForm.Begun.At(var address) -> Reply.done("negotiation.flash.started", address);
      case StartForm.Begun.Wrong wrong ->
          Reply.again(page(shell, start.page(shell, filled, wrong)));
    };
  }

  private JteModel page(Shell shell, DraftStartPage page) {
    return templates.negotiationStart(
        shell.titled(shell.say("negotiation.start.title")).at(Menu.AGREEMENTS), page);
  }
}
