package medspil.portal.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import medspil.citizen.Pathway;
import medspil.journal.Recorded;
import medspil.page.Shell;
import medspil.stay.Phase;
import medspil.stay.Stay;
import medspil.stay.StayEvent;

/// Tells a citizen where they are and what is planned.
record WhereNow(Shell shell, List<Recorded> history) {
  /// A changed date is told by a person first, and by us when there has been time for that.
  private static final Duration A_PERSON_FIRST = Duration.ofHours(24);

  private static final Duration LATELY = Duration.ofDays(14);

  List<String> told(Pathway pathway) {
    var now = new ArrayList<String>();
    for (var stay : pathway.stays().all()) {
      now.addAll(told(stay));
    }
    return now.isEmpty() ? List.of(shell.say("portal.now.home")) : now;
  }

  private List<String> told(Stay stay) {
    return switch (stay.phase()) {
      case ACUTE, ADMITTED, ON_LEAVE -> away(stay);
      case HOME -> lately(stay) ? List.of(say("portal.now.came_home", stay)) : List.of();
      case UNSETTLED, DEAD, CLOSED, CANCELLED -> List.of();
    };
  }

  private List<String> away(Stay stay) {
    var said = new ArrayList<String>();
    said.add(say("portal.now." + stay.phase().name().toLowerCase(Locale.ROOT), stay));
    var plan = stay.plan();
    if (plan == null || mustBeToldFirst(stay, plan)) {
      said.add(shell.say("portal.now.no_plan"));
    } else {
      said.add(
          shell.say("portal.now.plan", Map.of("day", shell.dates().day(plan.expected()).exact())));
    }
    return said;
  }

  private boolean mustBeToldFirst(Stay stay, Stay.Plan plan) {
    var changed =
        history.stream()
                .filter(one ->
                    one.event() instanceof StayEvent.DischargePlanned planned
                        && planned.stay().equals(stay.id()))
                .count()
            > 1;
    return changed && plan.at().plus(A_PERSON_FIRST).isAfter(shell.dates().now());
  }

  private boolean lately(Stay stay) {
    return stay.phase() == Phase.HOME
        && stay.end().filter(at -> at.plus(LATELY).isAfter(shell.dates().now())).isPresent();
  }

  private String say(String key, Stay stay) {
    var at = stay.phase() == Phase.HOME ? stay.end() : stay.start();
    return shell.say(
        key,
        Map.of(
            "ward", stay.ward().name(),
            "at", at.map(shell.dates()::exact).orElse("")));
  }
}
