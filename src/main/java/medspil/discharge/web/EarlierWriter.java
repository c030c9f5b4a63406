package medspil.discharge.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import medspil.discharge.GoingHome;
import medspil.discharge.Missing;
import medspil.stay.Stay;
import org.jspecify.annotations.Nullable;

/// Writes the stay before this one and what was not done after it: to learn from, for nobody's
/// blame.
final class EarlierWriter {
  /// What cannot be made up for by asking again today.
  private static final Set<Missing.Kind> NOT_SHOWN =
      Set.of(Missing.Kind.CITIZENS_WORDS, Missing.Kind.TRAINING, Missing.Kind.CALL);

  private EarlierWriter() {}

  static HomeCards.@Nullable Earlier of(HomeView view) {
    return view.shell().viewer().isCitizen()
        ? null
        : before(view).map(stay -> written(view, stay)).orElse(null);
  }

  /// The last one that the citizen came home from before this one began.
  private static Optional<Stay> before(HomeView view) {
    var began = view.stay().start();
    return began.isEmpty()
        ? Optional.empty()
        : view.pathway().stays().all().stream()
            .filter(one -> !one.id().equals(view.stay().id()))
            .filter(one -> one.end().filter(end -> !end.isAfter(began.get())).isPresent())
            .max(Comparator.comparing(one -> one.end().orElse(Instant.EPOCH)));
  }

  private static HomeCards.Earlier written(HomeView view, Stay stay) {
    var shell = view.shell();
    var home = day(view, stay.end().orElse(Instant.EPOCH));
    var again = day(view, view.stay().start().orElse(Instant.EPOCH));
    return new HomeCards.Earlier(
        shell.say(
            "discharge.earlier.text",
            Map.of(
                "n", ChronoUnit.DAYS.between(home, again),
                "ward", stay.ward().name(),
                "day", shell.dates().plain(home))),
        ReadyPages.stayAddress(view.id(), stay) + "/home",
        missed(view, stay));
  }

  private static List<String> missed(HomeView view, Stay stay) {
    var stays = view.pathway().stays();
    var home = view.pathway().discharges().goingHome(stay.id(), stays);
    var points = view.pathway().discharges().of(stay.id(), stays);
    var asked = new Missing.Asked(List.of(), view.health(), false, false, false, List.of());
    var lines = new ArrayList<String>();
    Missing.of(home, points, asked).stream()
        .filter(one -> !NOT_SHOWN.contains(one.kind()))
        .map(one -> CardWriter.line(view, one).text())
        .forEach(lines::add);
    var followUps = notHeld(view, home);
    if (followUps > 0) {
      lines.add(view.shell().say("discharge.earlier.follow_ups", Map.of("n", followUps)));
    }
    return lines;
  }

  private static long notHeld(HomeView view, GoingHome home) {
    var today = view.shell().dates().today();
    return home.followUps().stream().filter(one -> one.missed(today)).count();
  }

  private static LocalDate day(HomeView view, Instant at) {
    return LocalDate.ofInstant(at, view.shell().dates().zone());
  }
}
