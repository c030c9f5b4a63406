package medspil.team.web;

import java.util.UUID;
import java.util.function.Supplier;
import medspil.journal.NoteId;
import medspil.page.Shell;
import medspil.team.LineEnd;
import medspil.team.LineId;
import medspil.team.Perspective;
import medspil.team.TeamWorkCommand;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

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
  Object write(
      Shell shell,
      @PathVariable String pathway,
      @RequestParam(defaultValue = "") String command,
      @RequestParam(defaultValue = "") String side,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "") String unit,
      @RequestParam(defaultValue = "") String day,
      RedirectAttributes onward) {
    var press = presses.enter(shell, pathway, command);
    var perspective = TeamPresses.coded(Perspective.values(), side);
    var draft = PlanDraft.line("lines-" + perspective.name(), words, unit, day);
    if (draft.isWrong()) {
      return presses.again(press, draft);
    }
    return presses.sent(
        press,
        draft,
        onward,
        TeamPresses.work(
            new TeamWorkCommand.Write(
                new LineId(ids.get()),
                perspective,
                presses.note(words),
                PlanDraft.id(unit).orElse(null),
                PlanDraft.date(day).orElse(null),
                shell.viewer().isCitizen(),
                press.now())));
  }

  @PostMapping("/lines/{line}")
  Object rewrite(
      Shell shell,
      @PathVariable String pathway,
      @PathVariable String line,
      @RequestParam(defaultValue = "") String command,
      @RequestParam(defaultValue = "") String was,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "") String unit,
      @RequestParam(defaultValue = "") String day,
      RedirectAttributes onward) {
    var press = presses.enter(shell, pathway, command);
    var draft = PlanDraft.line("line-" + TeamPresses.read(line), words, unit, day);
    if (draft.isWrong()) {
      return presses.again(press, draft);
    }
    return presses.sent(
        press,
        draft,
        onward,
        TeamPresses.work(
            new TeamWorkCommand.Rewrite(
                new LineId(TeamPresses.read(line)),
                new NoteId(TeamPresses.read(was)),
                presses.note(words),
                PlanDraft.id(unit).orElse(null),
                PlanDraft.date(day).orElse(null),
                press.now())));
  }

  @PostMapping("/lines/{line}/{form:done|dropped}")
  Object end(
      Shell shell,
      @PathVariable String pathway,
      @PathVariable String line,
      @PathVariable String form,
      @RequestParam(defaultValue = "") String command,
      RedirectAttributes onward) {
    var press = presses.enter(shell, pathway, command);
    var how = form.equals("done") ? LineEnd.DONE : LineEnd.DROPPED;
    return presses.sent(
        press,
        PlanDraft.NONE,
        onward,
        TeamPresses.work(
            new TeamWorkCommand.End(new LineId(TeamPresses.read(line)), how, press.now())));
  }

  @PostMapping("/agreed")
  Object agree(
      Shell shell,
      @PathVariable String pathway,
      @RequestParam(defaultValue = "") String command,
      RedirectAttributes onward) {
    var press = presses.enter(shell, pathway, command);
    return presses.sent(
        press, PlanDraft.NONE, onward, TeamPresses.work(new TeamWorkCommand.Agree(press.now())));
  }
}
