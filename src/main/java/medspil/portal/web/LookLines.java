package medspil.portal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import medspil.access.Look;
import medspil.access.Worker;
import medspil.access.Workers;
import medspil.directory.Directory;
import medspil.directory.Organisation;
import medspil.directory.Unit;
import medspil.page.Language;
import medspil.page.Shell;
import org.springframework.stereotype.Component;

/// Says in plain words who looked at what; the same person at the same page on one day is one line.
@Component
final class LookLines {
  private final Workers workers;
  private final Supplier<Directory> directory;

  LookLines(Workers workers, Supplier<Directory> directory) {
    this.workers = workers;
    this.directory = directory;
  }

  List<LookLine> of(Shell shell, List<Look> looks) {
    var groups = new ArrayList<List<Look>>();
    for (var look : looks) {
      var same =
          groups.stream().filter(group -> goTogether(shell, group.getFirst(), look)).findFirst();
      same.ifPresentOrElse(
          group -> group.add(look), () -> groups.add(new ArrayList<>(List.of(look))));
    }
    return groups.stream().map(group -> line(shell, group)).toList();
  }

  private static boolean goTogether(Shell shell, Look one, Look other) {
    var zone = shell.dates().zone();
    return one.person().equals(other.person())
        && one.role().equals(other.role())
        && what(one).equals(what(other))
        && one.at().atZone(zone).toLocalDate().equals(other.at().atZone(zone).toLocalDate());
  }

  private LookLine line(Shell shell, List<Look> group) {
    var newest = group.getFirst();
    return new LookLine(
        who(shell, newest),
        where(newest),
        shell.say("portal.look." + what(newest)),
        shell.dates().moment(newest.at()),
        group.size() == 1 ? null : shell.say("portal.look.times", Map.of("n", group.size())));
  }

  // Citizens meet staff by first name and what they do.
  private String who(Shell shell, Look look) {
    var role = "access.role." + look.role();
    return workers
        .byId(look.person())
        .map(Worker::asCitizensSeeIt)
        .orElseGet(() ->
            shell.voice().texts().has(Language.DA, role)
                ? shell.say(role)
                : shell.say("portal.look.somebody"));
  }

  private String where(Look look) {
    var known = directory.get();
    var house = known.organisation(look.organisation()).map(Organisation::name).orElse("");
    var units =
        look.units().stream()
            .map(known::unit)
            .flatMap(Optional::stream)
            .map(Unit::name)
            .collect(Collectors.joining(", "));
    return isNamedIn(units, house) ? units : units.isEmpty() ? house : units + ", " + house;
  }

  /// "Hjemmesygeplejen, Norddjurs" says by itself that it is Norddjurs Kommune.
  private static boolean isNamedIn(String units, String house) {
    return !house.isEmpty() && units.contains(house.split(" ", 2)[0]);
  }

  /// What a look was at, of the few kinds that mean something to a citizen.
  private static String what(Look look) {
    return switch (look.kind()) {
      case "listed" -> "listed";
      case "denied" -> "denied";
      case "emergency" -> "emergency";
      default -> opened(look.what());
    };
  }

  private static String opened(String page) {
    if (page.startsWith("task")) {
      return "task";
    }
    return page.startsWith("stay") ? "stay" : "opened";
  }
}
