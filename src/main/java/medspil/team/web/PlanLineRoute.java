package medspil.team.web;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.journal.NoteId;
import medspil.page.Reply;
import medspil.page.Sent;
import medspil.page.Shell;
import medspil.team.LineEnd;
import medspil.team.LineId;
import medspil.team.Perspective;
import medspil.team.TeamWorkCommand;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The lines of the plan: written, changed, ended, and agreed on.
@RestController
@RequestMapping("/teams/{pathway}")
final class PlanLineRoute {
  private final TeamPresses presses;
  private final Supplier<UUID> ids;

  PlanLineRoute(TeamPresses presses, Supplier<UUID> ids) {
    this.presses = presses;
    this.ids = ids;
  }

  @PostMapping("/lines")
  Reply<JteModel> write(Shell shell, @PathVariable UUID pathway, Sent sent) {
    var press = presses.enter(shell, pathway, sent);
    var perspective = TeamPresses.coded(Perspective.values(), sent.text("side"));
    var draft = PlanDraft.line("lines-" + perspective.name(), sent);
    if (draft.isWrong()) {
      return presses.again(press, draft);
    }
    return presses.sent(
        press,
        draft,
        TeamPresses.work(
            new TeamWorkCommand.Write(
                new LineId(ids.get()),
                perspective,
                presses.note(sent.text("words")),
                PlanDraft.id(sent.text("unit")).orElse(null),
                PlanDraft.date(sent.text("day")).orElse(null),
                shell.viewer().isCitizen(),
                press.now())));
  }

  @PostMapping("/lines/{line}")
  Reply<JteModel> rewrite(
      Shell shell, @PathVariable UUID pathway, @PathVariable UUID line, Sent sent) {
    var press = presses.enter(shell, pathway, sent);
    var draft = PlanDraft.line("line-" + line, sent);
    if (draft.isWrong()) {
      return presses.again(press, draft);
    }
    return presses.sent(
        press,
        draft,
        TeamPresses.work(
            new TeamWorkCommand.Rewrite(
                new LineId(line),
                new NoteId(TeamPresses.read(sent.text("was"))),
                presses.note(sent.text("words")),
                PlanDraft.id(sent.text("unit")).orElse(null),
                PlanDraft.date(sent.text("day")).orElse(null),
                press.now())));
  }

  @PostMapping("/lines/{line}/{form:done|dropped}")
  Reply<JteModel> end(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable UUID line,
      @PathVariable String form,
      Sent sent) {
    var press = presses.enter(shell, pathway, sent);
    var how = form.equals("done") ? LineEnd.DONE : LineEnd.DROPPED;
    return presses.sent(
        press,
        PlanDraft.NONE,
        TeamPresses.work(new TeamWorkCommand.End(new LineId(line), how, press.now())));
  }

  @PostMapping("/agreed")
  Reply<JteModel> agree(Shell shell, @PathVariable UUID pathway, Sent sent) {
    var press = presses.enter(shell, pathway, sent);
    return presses.sent(
        press, PlanDraft.NONE, TeamPresses.work(new TeamWorkCommand.Agree(press.now())));
  }
}
