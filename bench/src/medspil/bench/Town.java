package medspil.bench;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.citizen.CitizenCommand;
import medspil.citizen.Cpr;
import medspil.citizen.Entitlement;
import medspil.citizen.EntitlementId;
import medspil.citizen.EntitlementUnits;
import medspil.citizen.PathwayCommand;
import medspil.citizen.Pathways;
import medspil.citizen.People;
import medspil.directory.Directory;
import medspil.directory.Sor;
import medspil.directory.Unit;
import medspil.directory.UnitId;
import medspil.journal.Actor;
import medspil.journal.CommandId;
import medspil.journal.PathwayId;
import medspil.stay.Claim;
import medspil.stay.Place;
import medspil.stay.Sector;
import medspil.stay.StayCommand;
import medspil.stay.Way;
import medspil.stay.What;

/// Many invented citizens of one municipality, each with home nursing, whom one ward admits.
final class Town {
  private static final Actor US = new Actor(Actor.Kind.SYSTEM, new UUID(0, 2), new UUID(0, 2));
  private static final Instant SINCE = Instant.parse("2026-01-05T08:00:00Z");

  private final People people;
  private final Pathways pathways;
  private final Directory directory;
  private final Supplier<UUID> ids;
  private final Clock clock;
  private final UUID home;
  private final Unit ward;

  Town(People people, Pathways pathways, Directory directory, Supplier<UUID> ids, Clock clock) {
    this.people = people;
    this.pathways = pathways;
    this.directory = directory;
    this.ids = ids;
    this.clock = clock;
    this.home = directory.organisation("norddjurs").orElseThrow().id().value();
    this.ward = unit("regionshospitalet-randers", "m1");
  }

  /// Numbers that fail the check digit of their time, as nobody's do.
  static Cpr cpr(int number) {
    var day = LAST_DAY.minus(number % 28_000, ChronoUnit.DAYS).atZone(ZoneOffset.UTC);
    return new Cpr(
        "%02d%02d%02d%04d"
            .formatted(
                day.getDayOfMonth(), day.getMonthValue(), day.getYear() % 100, number / 28_000));
  }

  private static final Instant LAST_DAY = Instant.parse("1999-12-31T00:00:00Z");

  /// Makes so many known, many at once.
  List<PathwayId> settle(int citizens) throws Exception {
    return settle(citizens, 0);
  }

  /// The same, after those who are known already.
  List<PathwayId> settle(int citizens, int known) throws Exception {
    var found = new PathwayId[citizens - known];
    Callers.each(8, found.length, one -> found[one] = register(known + one));
    return List.of(found);
  }

  private PathwayId register(int number) {
    var cpr = cpr(number);
    var birth = cpr.birthDate().orElseThrow();
    var pathway = people.register(cpr, new People.Person("Prøve", "Person", birth, home));
    var unit = EntitlementUnits.of(directory, home, "SUL-138", SINCE);
    var entitlement =
        new Entitlement(new EntitlementId(ids.get()), home, unit, "SUL-138", SINCE, null);
    act(
        pathway,
        SINCE,
        new PathwayCommand.OfCitizen(new CitizenCommand.Register(home, birth, SINCE)),
        new PathwayCommand.OfCitizen(new CitizenCommand.OpenEntitlement(entitlement)));
    return pathway;
  }

  /// A new stay of this citizen, and the tasks that follow from it; answers the command's id.
  UUID admit(PathwayId pathway) {
    var now = clock.instant();
    var claim =
        new Claim(
            ids.get().toString(),
            What.ADMISSION,
            Way.STATED,
            List.of(ids.get().toString()),
            now.minusSeconds(90),
            now.minusSeconds(90),
            now.minusSeconds(30),
            now,
            new Place(ward.id().value(), "", ward.name()),
            Sector.SOMATIC,
            true,
            home,
            List.of());
    return act(pathway, now, new PathwayCommand.OfStay(new StayCommand.Report(claim)));
  }

  private UUID act(PathwayId pathway, Instant at, PathwayCommand... wishes) {
    var command = ids.get();
    pathways.bySystem(US, pathway, new CommandId(command), at, List.of(), wishes);
    return command;
  }

  /// Sender and receiver of this town's messages.
  String sorOfWard() {
    return sor(ward);
  }

  String sorOfHome() {
    return sor(directory.unit(new UnitId(receiver())).orElseThrow());
  }

  /// The unit that owes most here: the town's home nursing.
  UUID receiver() {
    return EntitlementUnits.of(directory, home, "SUL-138", SINCE);
  }

  /// The ward that admits.
  UUID wardId() {
    return ward.id().value();
  }

  private static String sor(Unit unit) {
    return unit.identifiers().stream()
        .map(held -> held.identifier())
        .filter(Sor.class::isInstance)
        .findFirst()
        .orElseThrow()
        .value();
  }

  private Unit unit(String organisation, String key) {
    var owner = directory.organisation(organisation).orElseThrow().id();
    return directory.units(owner).stream()
        .filter(unit -> unit.key().equals(key))
        .findFirst()
        .orElseThrow();
  }
}
