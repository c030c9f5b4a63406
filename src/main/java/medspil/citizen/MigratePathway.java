package medspil.citizen;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.agreement.AgreementRef;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.Duty;
import medspil.agreement.DutyKey;
import medspil.agreement.Ground;
import medspil.deadline.Countdown;
import medspil.directory.Directory;
import medspil.journal.Event;
import medspil.stay.Stay;
import medspil.stay.StayGrounds;
import medspil.task.Migration;
import medspil.task.Owed;
import medspil.task.Status;
import medspil.task.Task;
import medspil.task.TaskEvent;
import medspil.task.TaskId;
import medspil.task.Tasks;
import org.jspecify.annotations.Nullable;

/// What happens to a pathway's open cases when a newer version of an agreement shall hold for them
/// too.
///
/// What is done stays as it was done. No new date has passed when it is given, and a date that had
/// passed, or that somebody paused or extended, stays.
public final class MigratePathway {
  static final String NEW_VERSION = "new_version";
  private static final String LAPSED = "lapsed";

  private final FollowAgreements follow;
  private final AgreementsInForce agreements;
  private final Directory directory;
  private final Wish wish;
  private final Subject subject;
  private final Instant at;
  private final Supplier<UUID> ids;

  MigratePathway(
      FollowAgreements follow,
      AgreementsInForce agreements,
      Directory directory,
      Wish wish,
      Subject subject,
      Instant at,
      Supplier<UUID> ids) {
    this.follow = follow;
    this.agreements = agreements;
    this.directory = directory;
    this.wish = wish;
    this.subject = subject;
    this.at = at;
    this.ids = ids;
  }

  /// How much of a case goes on by the newer version.
  public enum Mode {
    /// The open tasks, and nothing more.
    OPEN_STEPS,
    /// The open tasks, and what the newer version asks for besides in what still runs: stays,
    /// health tasks, meetings, goals, contracts, questions and change notices.
    WHOLE
  }

  /// That open cases shall go on by this version.
  public record Wish(AgreementRef to, Mode mode) {}

  public static MigrationPlan plan(
      Pathway pathway,
      UUID id,
      Wish wish,
      AgreementsInForce agreements,
      Directory directory,
      Instant at) {
    return new FollowAgreements(agreements, directory)
        .migration(new Subject(id), wish, at, UUID::randomUUID)
        .of(pathway);
  }

  MigrationPlan of(Pathway pathway) {
    var whole = wish.mode() == Mode.WHOLE;
    var open = pathway.tasks().all().stream().filter(this::isOpenUnderOlder).toList();
    if (open.isEmpty() && !whole) {
      return new MigrationPlan(List.of());
    }
    var zone = follow.calendarAtHome(pathway.citizen()).zone();
    var events = new ArrayList<Event>();
    pathway.stays().all().stream()
        .map(stay -> ofStay(pathway, stay))
        .forEach(one -> events.addAll(carried(pathway, one, open, zone)));
    new Matters(pathway, directory, zone, at)
        .of(open, whole).stream()
            .map(this::ofMatter)
            .forEach(one -> events.addAll(carried(pathway, one, open, zone)));
    events.addAll(
        new CoordinatorOnwards(agreements, directory, wish, subject, at, ids).of(pathway));
    return new MigrationPlan(events);
  }

  /// What rules hang on, with what a version asks for in it.
  ///
  /// @param isDone whether what would be asked for has happened already
  private record Case(
      Matter matter,
      Function<Ground, Stream<Duty>> duties,
      Function<Ground, Set<String>> happened,
      Predicate<Owed> isDone) {}

  private Case ofStay(Pathway pathway, Stay stay) {
    var parties = new Parties(directory).around(pathway.citizen(), stay);
    var grounds = StayGrounds.of(stay, follow.circumstances(pathway, at));
    var byRole = FollowAgreements.byRole(parties);
    var ward = List.of(OwedDuties.AtHand.ward(stay));
    return new Case(
        new Matter(stay.id().toString(), grounds, parties, ward, stay.phase().away()),
        ground -> follow.duties(stay, ground, byRole, version()),
        _ -> FollowAgreements.names(grounds),
        _ -> false);
  }

  private Case ofMatter(Matter matter) {
    var byRole = FollowAgreements.byRole(matter.parties());
    return new Case(
        matter,
        ground -> agreements.duties(ground, byRole, version()).stream(),
        matter::happened,
        owed ->
            matter.grounds().stream()
                .filter(ground -> ground.occurrence().startsWith(owed.key().occurrence()))
                .anyMatch(ground -> agreements.proves(owed.rule(), ground).isTrue()));
  }

  private Map<String, Integer> version() {
    return Map.of(wish.to().id(), wish.to().version());
  }

  /// The versions to which what follows from this was brought, by agreement.
  static Map<String, Integer> atLeast(Tasks tasks, Ground ground) {
    var versions = new HashMap<String, Integer>();
    for (var task : tasks.all()) {
      var migrated = task.migrated();
      if (migrated != null
          && task.because().ground().equals(ground.name())
          && task.because().occurrence().equals(ground.occurrence())) {
        versions.merge(task.rule().agreement(), migrated.to(), Math::max);
      }
    }
    return versions;
  }

  private List<TaskEvent> carried(Pathway pathway, Case one, List<Task> all, ZoneId zone) {
    var open = all.stream().filter(one.matter()::isOf).toList();
    var whole = wish.mode() == Mode.WHOLE && one.matter().runs();
    var byRole = FollowAgreements.byRole(one.matter().parties());
    if ((open.isEmpty() && !whole)
        || !agreements.binds(wish.to(), byRole, LocalDate.ofInstant(at, zone))) {
      return List.of();
    }
    var owed = owed(pathway, one, byRole);
    var events = new ArrayList<TaskEvent>();
    open.forEach(task -> events.addAll(onwards(task, owed.get(task.key()))));
    if (whole) {
      owed.values().stream()
          .filter(each -> !each.lapsed() && pathway.tasks().with(each.key()).isEmpty())
          .filter(each -> !one.isDone().test(each))
          .forEach(each -> events.addAll(added(each)));
    }
    return events;
  }

  private boolean isOpenUnderOlder(Task task) {
    return task.status().owed()
        && task.rule().agreement().equals(wish.to().id())
        && task.rule().version() < wish.to().version();
  }

  /// All that the newer version asks for in it.
  private Map<DutyKey, Owed> owed(Pathway pathway, Case one, Map<String, String> byRole) {
    var matter = one.matter();
    var owing = new OwedDuties(follow.owners(), matter.parties(), matter.atHand(), subject, at);
    var rounds = new Rounds(pathway.tasks(), owing);
    var owed = new LinkedHashMap<DutyKey, Owed>();
    for (var ground : matter.grounds()) {
      var happened = one.happened().apply(ground);
      Stream.concat(
              one.duties().apply(ground).flatMap(duty -> owing.of(duty, ground, happened).stream()),
              follow.owed(rounds, ground, byRole, version(), happened))
          .filter(each -> each.rule().agreement().equals(wish.to().id()))
          .forEach(each -> owed.putIfAbsent(each.key(), each));
    }
    return owed;
  }

  private List<TaskEvent> onwards(Task task, @Nullable Owed owed) {
    if (owed == null) {
      return List.of(asItWas(task), new TaskEvent.Withdrawn(task.id(), NEW_VERSION, at));
    }
    if (owed.lapsed()) {
      return List.of(asItWas(task), new TaskEvent.Withdrawn(task.id(), LAPSED, at));
    }
    var keeps = keepsDate(task, owed);
    return List.of(
        new TaskEvent.Migrated(
            task.id(),
            migration(task),
            owed.rule(),
            owed.title(),
            task.handed().isEmpty() ? owed.owner() : task.owner(),
            owed.because(),
            keeps,
            keeps ? null : owed.clock()));
  }

  /// Marked all the same, so that its case is known to have gone on by the newer version.
  private TaskEvent asItWas(Task task) {
    return new TaskEvent.Migrated(
        task.id(),
        migration(task),
        task.rule(),
        task.title(),
        task.owner(),
        task.because(),
        true,
        null);
  }

  private boolean keepsDate(Task task, Owed owed) {
    var countdown = task.countdown();
    if (countdown == null) {
      return owed.clock() == null;
    }
    var clock = owed.clock();
    return task.status() == Status.PAUSED
        || countdown.isOverdue(at)
        || isChanged(countdown)
        || (clock != null && clock.limit().equals(countdown.limit()));
  }

  private static boolean isChanged(Countdown countdown) {
    return !countdown.deadline().equals(countdown.first());
  }

  private List<TaskEvent> added(Owed owed) {
    var id = new TaskId(ids.get());
    var assigned =
        new TaskEvent.Assigned(
            id, owed.key(), owed.rule(), owed.title(), owed.owner(), owed.because(), owed.clock());
    var mark =
        new TaskEvent.Migrated(
            id,
            new Migration(wish.to().version() - 1, wish.to().version(), at),
            owed.rule(),
            owed.title(),
            owed.owner(),
            owed.because(),
            true,
            null);
    return List.of(assigned, mark);
  }

  private Migration migration(Task task) {
    return new Migration(task.rule().version(), wish.to().version(), at);
  }
}
