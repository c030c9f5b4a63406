package medspil.citizen;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.Assigned;
import medspil.agreement.AssignmentRule;
import medspil.agreement.DutyKey;
import medspil.agreement.Ground;
import medspil.agreement.RuleRef;
import medspil.agreement.Words;
import medspil.directory.Directory;
import medspil.directory.Organisation;
import medspil.directory.OrganisationId;
import medspil.directory.UnitId;
import medspil.journal.Event;
import medspil.stay.Sector;
import medspil.stay.Stay;
import medspil.task.Because;
import medspil.task.Owner;
import medspil.task.Task;
import medspil.task.TaskEvent;
import medspil.task.TaskId;
import medspil.team.Team;
import medspil.team.TeamEvent;
import org.jspecify.annotations.Nullable;

/// Who coordinates a citizen's course, by the agreement that covers the citizen.
///
/// A table of the agreement says it, on facts that people entered; the party it names is placed,
/// and has the task. What a person decided otherwise stands.
public final class Coordination {
  private static final String ROLE = "coordinator";
  private static final String GROUND = "citizen.team_changed";
  private static final String PSYCHIATRY = "psychiatry";

  /// Why a task went to another when the table names another.
  static final String BY_RULE = "coordinator_rule";

  static final String BY_HAND = "coordinator_by_hand";

  private final AgreementsInForce agreements;
  private final Directory directory;

  public Coordination(AgreementsInForce agreements, Directory directory) {
    this.agreements = agreements;
    this.directory = directory;
  }

  /// What the table says now; empty when no agreement covers the citizen.
  public Optional<Assigned> now(Pathway pathway, Instant at) {
    var zone = new FollowAgreements(agreements, directory).calendarAtHome(pathway.citizen()).zone();
    var today = LocalDate.ofInstant(at, zone);
    var facts = Circumstance.facts(pathway, at, today);
    var parties =
        parties(pathway, today).entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().toString()));
    return agreements.assign(ROLE, new Ground(GROUND, ROLE, at, at, facts), parties);
  }

  /// What follows when facts changed; nothing when the coordinator is the same.
  List<Event> after(Pathway pathway, Subject subject, Instant at, Supplier<UUID> ids) {
    var placed = pathway.team().coordinator();
    if (pathway.team().equals(Team.NONE)) {
      return List.of();
    }
    if (placed != null && isByAPerson(placed)) {
      return handedByAPerson(pathway, subject, placed, at);
    }
    return switch (now(pathway, at).orElse(null)) {
      case null -> placed == null ? List.of() : noMore(pathway, subject, placed, at);
      case Assigned.CouldNotTell _ -> List.of();
      case Assigned.To to -> placed(pathway, subject, to, at, ids);
    };
  }

  static boolean isByAPerson(TeamEvent.@Nullable Coordinator placed) {
    return placed != null && placed.reason() != null;
  }

  /// Whom a person placed has the coordinator's task too: never two.
  private List<Event> handedByAPerson(
      Pathway pathway, Subject subject, TeamEvent.Coordinator placed, Instant at) {
    var unit =
        Optional.ofNullable(placed.unit())
            .flatMap(one -> directory.unit(new UnitId(one)))
            .orElse(null);
    if (unit == null) {
      return List.of();
    }
    var owner = new Owner(unit.id().value(), unit.organisation().value(), placed.party(), null);
    var own =
        pathway.tasks().all().stream()
            .filter(task -> task.status().owed() && isCoordinators(task, subject))
            .filter(task -> !task.owner().unit().equals(owner.unit()))
            .<Event>map(task -> new TaskEvent.HandedOver(task.id(), BY_HAND, at, owner));
    return Stream.concat(own, owedAsCoordinator(pathway, owner, BY_HAND, at)).toList();
  }

  /// What agreements ask of whoever coordinates goes with it.
  private static Stream<Event> owedAsCoordinator(
      Pathway pathway, Owner to, String why, Instant at) {
    var owner = new Owner(to.unit(), to.organisation(), ROLE, to.missing());
    return pathway.tasks().all().stream()
        .filter(task -> task.status().owed() && task.owner().party().equals(ROLE))
        .filter(task -> !task.owner().unit().equals(owner.unit()))
        .map(task -> new TaskEvent.HandedOver(task.id(), why, at, owner));
  }

  static boolean isCoordinators(Task task, Subject subject) {
    return task.key().equals(key(subject, task.rule()));
  }

  private List<Event> placed(
      Pathway pathway, Subject subject, Assigned.To to, Instant at, Supplier<UUID> ids) {
    var owner = owner(pathway, to, at);
    var next = new TeamEvent.Coordinator(to.who().text(), owner.unit(), to.rule().toString(), null);
    if (next.equals(pathway.team().coordinator())) {
      return List.of();
    }
    var because = because(to, at);
    var key = key(subject, to.rule());
    var task = pathway.tasks().with(key).orElse(null);
    var events = new ArrayList<Event>();
    events.add(new TeamEvent.CoordinatorPlaced(next));
    if (task != null) {
      events.addAll(onwards(task, owner, because, at));
    } else {
      title(to.rule())
          .map(title ->
              new TaskEvent.Assigned(
                  new TaskId(ids.get()), key, to.rule(), title, owner, because, null))
          .ifPresent(events::add);
    }
    owedAsCoordinator(pathway, owner, BY_RULE, at).forEach(events::add);
    return events;
  }

  static Because because(Assigned.To to, Instant at) {
    return new Because(GROUND, ROLE + "/" + to.row(), at, at, null, List.of());
  }

  // Handed over and not only moved, so that who had it may see for a while what became of it.
  private static List<Event> onwards(Task task, Owner owner, Because because, Instant at) {
    return task.status().owed()
        ? List.of(
            new TaskEvent.HandedOver(task.id(), BY_RULE, at, owner),
            new TaskEvent.Moved(task.id(), owner, because, null))
        : List.of(new TaskEvent.Reinstated(task.id(), owner, because, null));
  }

  private List<Event> noMore(
      Pathway pathway, Subject subject, TeamEvent.Coordinator placed, Instant at) {
    var ended = Stream.<Event>of(new TeamEvent.CoordinatorPlaced(null));
    var rule = placed.rule();
    var task =
        rule == null
            ? Optional.<Task>empty()
            : pathway.tasks().with(key(subject, RuleRef.parse(rule)));
    return Stream.concat(
            ended,
            task.filter(one -> one.status().owed()).stream()
                .map(one -> new TaskEvent.Withdrawn(one.id(), "ground_gone", at)))
        .toList();
  }

  Optional<Words> title(RuleRef rule) {
    return agreements
        .rule(rule)
        .filter(AssignmentRule.class::isInstance)
        .map(AssignmentRule.class::cast)
        .map(AssignmentRule::shall);
  }

  static DutyKey key(Subject subject, RuleRef rule) {
    return new DutyKey(subject.key(), rule.agreement(), rule.clause(), rule.rule(), ROLE);
  }

  Owner owner(Pathway pathway, Assigned.To to, Instant at) {
    var today = LocalDate.ofInstant(at, ZoneOffset.UTC);
    var organisation = parties(pathway, today).get(to.who().role());
    if (organisation == null) {
      throw new IllegalStateException("no party " + to.who().role() + " for " + to.rule());
    }
    var owners = new Owners(directory, agreements.successors());
    return owners.filled(
        owners.now(to.rule().agreement(), organisation, to.who(), at), to.who(), at);
  }

  private Map<String, UUID> parties(Pathway pathway, LocalDate on) {
    var parties = new HashMap<>(new Parties(directory).around(pathway.citizen(), (Stay) null));
    psychiatry(pathway, on).ifPresent(one -> parties.put(PSYCHIATRY, one));
    return parties;
  }

  /// Where the citizen is admitted, else the one of the home's region.
  private Optional<UUID> psychiatry(Pathway pathway, LocalDate on) {
    return pathway.stays().all().stream()
        .filter(stay -> stay.phase().away() && stay.sector() == Sector.PSYCHIATRIC)
        .flatMap(stay -> hospital(stay).stream())
        .findFirst()
        .or(() -> atHome(pathway.citizen().residence(), on));
  }

  private Optional<UUID> hospital(Stay stay) {
    return Optional.ofNullable(
        new Parties(directory).around(Citizen.UNKNOWN, stay).get(Parties.HOSPITAL));
  }

  private Optional<UUID> atHome(@Nullable UUID residence, LocalDate on) {
    return Optional.ofNullable(residence)
        .flatMap(home -> directory.regionOf(new OrganisationId(home), on))
        .flatMap(region -> directory.members(region.key() + ".psychiatry", on))
        .filter(found -> found.size() == 1)
        .map(List::getFirst)
        .map(Organisation::id)
        .map(OrganisationId::value);
  }
}
