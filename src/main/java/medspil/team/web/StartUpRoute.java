package medspil.team.web;

import gg.jte.models.runtime.JteModel;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.page.Reply;
import medspil.page.Sent;
import medspil.page.Shell;
import medspil.team.StartUp;
import medspil.team.TeamWorkCommand;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Those who lead a team say when its start-up meeting is to be, and that it was held.
@RestController
@RequestMapping("/teams/{pathway}")
final class StartUpRoute {
  private final TeamPresses presses;

  StartUpRoute(TeamPresses presses) {
    this.presses = presses;
  }

  @PostMapping("/start-up")
  Reply<JteModel> plan(Shell shell, @PathVariable UUID pathway, Sent sent) {
    var press = presses.enter(shell, pathway, sent);
    var day = sent.text("day");
    var clock = sent.text("clock");
    var form = sent.text("form");
    var today = shell.dates().today();
    var on = PlanDraft.date(day).filter(one -> !one.isBefore(today) && isNear(one, today));
    var at = clock(clock);
    var how = form(form);
    var wrong = new LinkedHashMap<String, String>();
    if (on.isEmpty()) {
      wrong.put("day", "team.wrong.day_ahead");
    }
    if (at.isEmpty()) {
      wrong.put("clock", "team.wrong.clock");
    }
    if (how.isEmpty()) {
      wrong.put("form", "team.wrong.form");
    }
    var draft =
        new PlanDraft(StartUpCards.PLAN, Map.of("day", day, "clock", clock, "form", form), wrong);
    if (draft.isWrong()) {
      return presses.again(press, draft);
    }
    var time = on.get().atTime(at.get()).atZone(shell.dates().zone()).toInstant();
    return presses.sent(
        press,
        draft,
        TeamPresses.work(new TeamWorkCommand.PlanStartUp(time, how.get(), press.now())));
  }

  @PostMapping("/start-up/held")
  Reply<JteModel> hold(Shell shell, @PathVariable UUID pathway, Sent sent) {
    var press = presses.enter(shell, pathway, sent);
    var day = sent.text("day");
    var form = sent.text("form");
    var today = shell.dates().today();
    var on = PlanDraft.date(day).filter(one -> !one.isAfter(today) && isNear(one, today));
    var how = form(form);
    var wrong = new LinkedHashMap<String, String>();
    if (on.isEmpty()) {
      wrong.put("day", "team.wrong.day_past");
    }
    if (how.isEmpty()) {
      wrong.put("form", "team.wrong.form");
    }
    var draft = new PlanDraft(StartUpCards.HOLD, Map.of("day", day, "form", form), wrong);
    return draft.isWrong()
        ? presses.again(press, draft)
        : presses.sent(
            press,
            draft,
            TeamPresses.work(
                new TeamWorkCommand.HoldStartUp(on.orElseThrow(), how.orElseThrow(), press.now())));
  }

  // A year was written wrong.
  private static boolean isNear(LocalDate day, LocalDate today) {
    return Math.abs(day.getYear() - today.getYear()) <= 1;
  }

  private static Optional<LocalTime> clock(String written) {
    try {
      return Optional.of(LocalTime.parse(written));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Optional<StartUp.Form> form(String written) {
    return Stream.of(StartUp.Form.values()).filter(one -> one.name().equals(written)).findFirst();
  }
}
