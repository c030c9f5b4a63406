package medspil.directory;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import medspil.deadline.WorkingCalendar;

/// All organisations and units, with who fills what and who belongs where on every day.
public final class Directory {
  public static final Directory EMPTY = new Directory(List.of(), List.of(), List.of(), List.of());

  private final Organisations organisations;
  private final Units units;
  private final Map<OrganisationId, Map<String, List<Filling>>> fillings;

  public Directory(
      List<Organisation> organisations,
      List<Unit> units,
      List<Filling> fillings,
      List<Belonging> belongings) {
    this.organisations = new Organisations(organisations, belongings);
    this.units = new Units(units);
    this.fillings =
        fillings.stream().collect(groupingBy(Filling::organisation, groupingBy(Filling::function)));
    units.forEach(unit -> this.organisations.known(unit.organisation()));
  }

  /// The directory that these files say together.
  public static Directory of(List<Listing> listings) {
    return new Directory(
        listings.stream().flatMap(one -> one.organisations().stream()).toList(),
        listings.stream().flatMap(one -> one.units().stream()).toList(),
        listings.stream().flatMap(one -> one.fillings().stream()).toList(),
        listings.stream().flatMap(one -> one.belongings().stream()).toList());
  }

  public Collection<Organisation> organisations() {
    return organisations.all();
  }

  public Optional<Organisation> organisation(OrganisationId id) {
    return organisations.byId(id);
  }

  /// The organisation that directory files and agreements call by this key.
  public Optional<Organisation> organisation(String key) {
    return organisations.byKey(key);
  }

  public Optional<Organisation> municipality(String code) {
    return organisations.byCode(OrganisationKind.MUNICIPALITY, code);
  }

  public Optional<Organisation> region(String code) {
    return organisations.byCode(OrganisationKind.REGION, code);
  }

  /// The region an organisation belongs to on a day.
  public Optional<Organisation> regionOf(OrganisationId part, LocalDate on) {
    return organisations.wholes(part, on).stream()
        .filter(whole -> whole.kind() == OrganisationKind.REGION)
        .findFirst();
  }

  /// What an organisation belongs to on a day: its region, its cluster, its operator.
  public List<Organisation> wholes(OrganisationId part, LocalDate on) {
    return organisations.wholes(part, on);
  }

  /// The parties of a group: `region-midtjylland.municipalities`, or one organisation by its key.
  ///
  /// Empty when there is no such group; a known group may have no members on a day.
  public Optional<List<Organisation>> members(String group, LocalDate on) {
    return organisations.members(group, on);
  }

  public Optional<Unit> unit(UnitId id) {
    return units.byId(id);
  }

  public List<Unit> units(OrganisationId organisation) {
    return units.of(organisation);
  }

  /// The unit of a SOR number, also of one that is out of use.
  public Optional<Unit> bySor(String number) {
    return Sor.parse(number).flatMap(sor -> units.holding(sor).stream().findFirst());
  }

  /// The units of a location number; often all of an organisation.
  public List<Unit> byGln(String number) {
    return Gln.parse(number).map(units::holding).orElse(List.of());
  }

  /// When a unit works, for counting its deadlines.
  public WorkingCalendar calendar(UnitId id) {
    return unit(id).orElseThrow(() -> new IllegalArgumentException("no unit " + id)).calendar();
  }

  /// The units that fill a function on a day.
  ///
  /// Where one took over without a date, it is the one that ended who had it until then.
  public List<Unit> filling(OrganisationId organisation, String function, LocalDate on) {
    var found =
        fillings.getOrDefault(organisation, Map.of()).getOrDefault(function, List.of()).stream()
            .filter(one -> one.period().holds(on))
            .filter(one -> unit(one.unit()).filter(unit -> unit.period().holds(on)).isPresent())
            .toList();
    if (found.size() < 2) {
      return found.stream().flatMap(one -> unit(one.unit()).stream()).toList();
    }
    var many = Function.of(function).filter(Function::many).isPresent();
    var ends = found.stream().map(one -> one.period().until()).min(naturalOrder()).orElseThrow();
    return found.stream()
        .filter(one -> many || one.period().until().equals(ends))
        .map(Filling::unit)
        .distinct()
        .flatMap(one -> unit(one).stream())
        .toList();
  }

  /// The functions a unit fills on a day.
  public List<String> functions(UnitId id, LocalDate on) {
    return unit(id).stream()
        .flatMap(unit -> fillings.getOrDefault(unit.organisation(), Map.of()).values().stream())
        .flatMap(List::stream)
        .filter(one -> one.unit().equals(id) && one.period().holds(on))
        .map(Filling::function)
        .toList();
  }

  /// The unit that a duty of this organisation and function lands at on a day.
  public Owner owner(OrganisationId organisation, String function, LocalDate on) {
    var filling = filling(organisation, function, on);
    if (filling.size() == 1) {
      return new Owner.Filled(filling.getFirst());
    }
    return function.equals(Function.FRONT_DESK)
        ? new Owner.Filled(desk(organisation))
        : new Owner.FrontDesk(owner(organisation, Function.FRONT_DESK, on).unit(), function);
  }

  /// The same at a moment, which is a day where the organisation is.
  public Owner owner(OrganisationId organisation, String function, Instant at) {
    var zone = organisations.known(organisation).zone();
    return owner(organisation, function, LocalDate.ofInstant(at, zone));
  }

  /// Whom one reaches for a unit by telephone; empty when nobody there has a number.
  ///
  /// While it is closed, whoever else has its function answers, and then who takes what nobody else
  /// does.
  public Optional<Answering> answering(UnitId id, Instant at) {
    return unit(id).flatMap(asked -> Answering.at(asked, others(asked, at), at));
  }

  private List<Unit> others(Unit asked, Instant at) {
    var day = LocalDate.ofInstant(at, organisations.known(asked.organisation()).zone());
    var own =
        functions(asked.id(), day).stream()
            .filter(one -> Function.of(one).stream().noneMatch(Function::many));
    return Stream.concat(own, Stream.of(Function.FRONT_DESK))
        .flatMap(function -> filling(asked.organisation(), function, day).stream())
        .filter(one -> !one.id().equals(asked.id()))
        .distinct()
        .toList();
  }

  /// The functions of those needed that nobody fills on a day, organisation by organisation.
  public List<Gap> gaps(
      Collection<OrganisationId> parties, Collection<String> needed, LocalDate on) {
    return parties.stream()
        .flatMap(party -> needed.stream().map(function -> new Gap(party, function)))
        .filter(gap -> filling(gap.organisation(), gap.function(), on).isEmpty())
        .toList();
  }

  private Unit desk(OrganisationId organisation) {
    return unit(organisations.known(organisation).desk()).orElseThrow();
  }
}
