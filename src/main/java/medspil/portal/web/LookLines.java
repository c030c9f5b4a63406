package medspil.portal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
    var known = workers.byIds(looks.stream().map(Look::person).distinct().toList());
    return groups.stream().map(group -> line(shell, known, group)).toList();
  }

  private static boolean goTogether(Shell shell, Look one, Look other) {
    var zone = shell.dates().zone();
    return one.person().equals(other.person())
        && one.role().equals(other.role())
        && said(shell, one).equals(said(shell, other))
        && one.at().atZone(zone).toLocalDate().equals(other.at().atZone(zone).toLocalDate());
  }

  private LookLine line(Shell shell, Map<UUID, Worker> known, List<Look> group) {
    var newest = group.getFirst();
    return new LookLine(
        who(shell, Optional.ofNullable(known.get(newest.person())), newest),
        where(newest),
        said(shell, newest),
        shell.dates().moment(newest.at()),
        group.size() == 1 ? null : shell.say("portal.look.times", Map.of("n", group.size())));
  }

  // Citizens meet staff by first name and what they do.
  private static String who(Shell shell, Optional<Worker> known, Look look) {
    if (look.what().equals("task.link")) {
      return shell.say("portal.look.by_link");
    }
    var role = "access.role." + look.role();
    return known
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

  private static String said(Shell shell, Look look) {
    return switch (look.kind()) {
      case "listed" -> shell.say("portal.look.listed");
      case "denied" -> shell.say("portal.look.denied");
      case "emergency" -> shell.say("portal.look.emergency", Map.of("why", why(shell, look)));
      default -> shell.say("portal.look." + opened(look.what()));
    };
  }

  // The adopter may have taken a reason out of the table since.
  private static String why(Shell shell, Look look) {
    var reason = "citizen.emergency.reason." + look.what();
    return shell.voice().texts().has(Language.DA, reason) ? shell.say(reason) : look.what();
  }

  private static String opened(String page) {
    if (page.startsWith("health_task")) {
      return "health";
    }
    if (page.startsWith("meeting")) {
      return "meeting";
    }
    if (page.startsWith("ending")) {
      return "contract";
    }
    if (page.startsWith("service_model")) {
      return "service_model";
    }
    if (page.startsWith("individual_plan")) {
      return "individual_plan";
    }
    if (page.startsWith("plan")) {
      return "plan";
    }
    if (page.equals("process")) {
      return "process";
    }
    if (page.startsWith("information")) {
      return "information";
    }
    if (page.startsWith("transition")) {
      return "transition";
    }
    if (page.startsWith("frame")) {
      return "frame";
    }
    if (page.startsWith("visit")) {
      return "visit";
    }
    if (page.startsWith("incident")) {
      return "incident";
    }
    if (page.startsWith("change")) {
      return "change";
    }
    if (page.startsWith("goal")) {
      return "goal";
    }
    if (page.startsWith("order")) {
      return page.equals("order.contract") ? "contract" : "order";
    }
    if (page.equals("team")) {
      return "team";
    }
    if (page.startsWith("task")) {
      return "task";
    }
    return page.startsWith("stay") || page.startsWith("discharge") ? "stay" : "opened";
  }
}
