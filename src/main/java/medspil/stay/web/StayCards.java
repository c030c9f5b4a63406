package medspil.stay.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.access.Viewer;
import medspil.citizen.AtHome;
import medspil.citizen.Citizen;
import medspil.citizen.People;
import medspil.citizen.People.Person;
import medspil.deadline.WorkingCalendar;
import medspil.directory.Directory;
import medspil.directory.OrganisationId;
import medspil.directory.Unit;
import medspil.directory.UnitId;
import medspil.discharge.Homes;
import medspil.discharge.LegalLists;
import medspil.discharge.Points;
import medspil.journal.PathwayId;
import medspil.page.Choice;
import medspil.page.Ring;
import medspil.page.Shell;
import medspil.stay.OnBoard;
import medspil.stay.Phase;
import medspil.stay.Sector;
import medspil.stay.StayId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes cards of the stays on the board: names, days and the number to ring.
@Component
final class StayCards {
  private final People people;
  private final Points points;
  private final Homes homes;
  private final LegalLists lists;
  private final Supplier<Directory> directory;

  StayCards(
      People people, Points points, Homes homes, LegalLists lists, Supplier<Directory> directory) {
    this.people = people;
    this.points = points;
    this.homes = homes;
    this.lists = lists;
    this.directory = directory;
  }

  /// Whoever of the citizens the viewer may know.
  Map<PathwayId, Person> people(Viewer viewer, List<OnBoard> stays) {
    return people.seen(viewer, stays.stream().map(OnBoard::pathway).distinct().toList());
  }

  /// The days that count where a citizen lives.
  WorkingCalendar calendar(Citizen citizen) {
    return AtHome.calendar(citizen, directory.get());
  }

  /// The municipalities that these live in.
  Stream<Choice> homes(Collection<Person> citizens) {
    var known = directory.get();
    return citizens.stream()
        .map(Person::residence)
        .distinct()
        .flatMap(one -> known.organisation(new OrganisationId(one)).stream())
        .map(one -> new Choice(one.id().value().toString(), one.name()));
  }

  Map<BoardColumn, List<StayCard>> byColumn(
      Shell shell, List<OnBoard> stays, Map<PathwayId, Person> names) {
    var pathways = stays.stream().map(OnBoard::pathway).distinct().toList();
    var missing = points.open(shell.viewer(), pathways);
    var steps = homes.of(shell.viewer(), pathways);
    var asked = new HashMap<Law, Boolean>();
    return stays.stream()
        .collect(
            Collectors.groupingBy(
                BoardColumn::of,
                Collectors.mapping(
                    stay ->
                        card(
                            shell,
                            stay,
                            Optional.ofNullable(names.get(stay.pathway())),
                            missing(shell, missing.get(stay.id()), steps.get(stay.id())),
                            asksForAgreement(stay, asked) ? contract(steps.get(stay.id())) : null),
                    Collectors.toList())));
  }

  /// What a law that asks for a discharge agreement asks by.
  private record Law(Sector sector, @Nullable UUID ward) {}

  /// @param asked what was found out for this page: many stays are of one ward
  private boolean asksForAgreement(OnBoard stay, Map<Law, Boolean> asked) {
    return asked.computeIfAbsent(
        new Law(stay.sector(), stay.ward()),
        law -> !lists.content(law.sector(), law.ward()).isEmpty());
  }

  /// How far the discharge agreement is.
  private static String contract(Homes.@Nullable Step step) {
    var said = step == null ? null : step.agreement();
    return said == null ? "missing" : said.name().toLowerCase(Locale.ROOT);
  }

  private static String css(String contract) {
    return switch (contract) {
      case "missing" -> "ms-late";
      case "under_way" -> "ms-soon";
      case "not_relevant" -> "ms-quiet";
      default -> "ms-good";
    };
  }

  private static @Nullable String missing(
      Shell shell, Points.@Nullable Count count, Homes.@Nullable Step step) {
    var said = new ArrayList<String>();
    if (count != null) {
      said.add(shell.say("stay.missing", Map.of("open", count.open(), "nobodys", count.nobodys())));
    }
    if (step != null && step.unanswered() > 0) {
      said.add(shell.say("stay.unanswered", Map.of("n", step.unanswered())));
    }
    if (step != null && step.declined() > 0) {
      said.add(shell.say("stay.declined", Map.of("n", step.declined())));
    }
    if (step != null && step.unread()) {
      said.add(shell.say("stay.unread"));
    }
    return said.isEmpty() ? null : String.join(" · ", said);
  }

  private StayCard card(
      Shell shell,
      OnBoard stay,
      Optional<Person> person,
      @Nullable String missing,
      @Nullable String contract) {
    var home = BoardColumn.of(stay) == BoardColumn.HOME;
    var phase = shell.say("stay.phase." + stay.phase().name().toLowerCase(Locale.ROOT));
    return new StayCard(
        address(stay.pathway(), stay.id()),
        person.map(Person::name).orElseGet(() -> shell.say("stay.citizen.hidden")),
        person.map(Person::birthDate).map(date -> born(shell, date)).orElse(null),
        stay.wardName(),
        phase,
        home || stay.phase() == Phase.ADMITTED ? null : phase,
        home ? null : days(shell, stay.start()),
        stay.end() == null ? null : shell.dates().moment(stay.end()),
        home || stay.expected() == null ? null : shell.dates().day(stay.expected()),
        !home && stay.upToWeekend() ? shell.say("stay.up_to_weekend") : null,
        home ? null : ready(shell, stay.readyAt()),
        home ? null : WaitingWords.answer(shell, stay),
        home && !isAnswered(stay) ? null : report(shell, stay.report(), stay.reportSentAt()),
        isAnswered(stay),
        missing,
        contract == null ? null : shell.say("stay.contract." + contract),
        contract == null ? null : css(contract),
        ring(shell, stay.ward(), person.map(Person::residence)),
        stay.changed());
  }

  private static boolean isAnswered(OnBoard stay) {
    return stay.report().equals("still_right") || stay.report().equals("new_sent");
  }

  static String born(Shell shell, LocalDate date) {
    return shell.say("stay.citizen.born", Map.of("date", shell.dates().plain(date)));
  }

  static String address(PathwayId pathway, StayId stay) {
    return "/admissions/" + pathway.value() + "/" + stay.value();
  }

  static @Nullable String days(Shell shell, @Nullable Instant start) {
    return start == null ? null : shell.say("stay.days", Map.of("n", daysSince(shell, start)));
  }

  static @Nullable String ready(Shell shell, @Nullable Instant ready) {
    return ready == null
        ? null
        : shell.say("stay.ready_days", Map.of("n", daysSince(shell, ready)));
  }

  // Days by the calendar, as people count them: in yesterday evening is one day.
  private static long daysSince(Shell shell, Instant since) {
    var from = LocalDate.ofInstant(since, shell.dates().zone());
    return Math.max(0, ChronoUnit.DAYS.between(from, shell.dates().today()));
  }

  static @Nullable String report(Shell shell, String report, @Nullable Instant sent) {
    if (report.equals("none")) {
      return null;
    }
    return shell.say(
        "stay.report." + report, Map.of("at", sent == null ? "none" : when(shell, sent)));
  }

  private static String when(Shell shell, Instant sent) {
    var recent = Duration.between(sent, shell.dates().now()).toHours() < 12;
    return recent ? shell.dates().clock(sent).text() : shell.dates().inSentence(sent);
  }

  /// The ward for those outside the hospital, home nursing for those in it.
  @Nullable Ring ring(Shell shell, @Nullable UUID ward, Optional<UUID> residence) {
    var known = directory.get();
    var unit = Optional.ofNullable(ward).flatMap(id -> known.unit(new UnitId(id)));
    var inside = unit.filter(one -> isOf(shell.viewer(), one)).isPresent();
    var other =
        inside
            ? residence.map(id ->
                known.owner(new OrganisationId(id), "home_nursing", shell.dates().now()).unit())
            : unit;
    return other.flatMap(one -> Ring.named(shell, known, one.id().value())).orElse(null);
  }

  static String number(Shell shell, Unit unit) {
    return shell.say(
        "stay.ring", Map.of("unit", unit.name(), "number", unit.phone().replace(' ', '\u00a0')));
  }

  private static boolean isOf(Viewer viewer, Unit ward) {
    return viewer.organisation().equals(ward.organisation());
  }
}
