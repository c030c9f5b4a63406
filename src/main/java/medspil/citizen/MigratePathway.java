package medspil.citizen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import medspil.agreement.AgreementRef;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.DutyKey;
import medspil.agreement.Ground;
import medspil.deadline.Countdown;
import medspil.directory.Directory;
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
  private static final String NEW_VERSION = "new_version";
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
    /// The open tasks, and what the newer version asks for besides in stays that run.
    WHOLE
  }

  /// That open cases shall go on by this version.
  public record Wish(AgreementRef to, Mode mode) {}

  /// What would happen to one pathway.
  public record Plan(List<TaskEvent> events) {
    public Plan {
      events = List.copyOf(events);
    }

    /// Tasks that go on by the newer version.
    public List<TaskId> moved() {
      var gone = gone();
      var added = added();
      return events.stream()
          .filter(TaskEvent.Migrated.class::isInstance)
          .map(TaskEvent::id)
          .filter(id -> !gone.contains(id) && !added.contains(id))
          .toList();
    }

    /// Those of them that get another date.
    public long redated() {
      var moved = moved();
      return events.stream()
          .filter(event ->
              event instanceof TaskEvent.Migrated one
                  && !one.keepsDate()
                  && moved.contains(one.id()))
          .count();
    }

    /// Tasks that the newer version does not have.
    public List<TaskId> gone() {
      return ids(TaskEvent.Withdrawn.class);
    }

    /// Tasks that only the newer version has.
    public List<TaskId> added() {
      return ids(TaskEvent.Assigned.class);
    }

    private List<TaskId> ids(Class<? extends TaskEvent> type) {
      return events.stream().filter(type::isInstance).map(TaskEvent::id).toList();
    }
  }

  public static Plan plan(
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

  Plan of(Pathway pathway) {
    var events = new ArrayList<TaskEvent>();
    pathway.stays().all().forEach(stay -> events.addAll(stay(pathway, stay)));
    return new Plan(events);
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

  private List<TaskEvent> stay(Pathway pathway, Stay stay) {
    var open =
        pathway.tasks().all().stream()
            .filter(task -> isOpenUnderOlder(task) && isAbout(task, stay))
            .toList();
    var whole = wish.mode() == Mode.WHOLE && stay.phase().away();
    if (open.isEmpty() && !whole) {
      return List.of();
    }
    var parties = new Parties(directory).around(pathway.citizen(), stay);
    var byRole = FollowAgreements.byRole(parties);
    var zone = follow.calendarAtHome(pathway.citizen()).zone();
    if (!agreements.binds(wish.to(), byRole, LocalDate.ofInstant(at, zone))) {
      return List.of();
    }
    var owed = owed(pathway, stay, parties, byRole);
    var events = new ArrayList<TaskEvent>();
    open.forEach(task -> events.addAll(onwards(task, owed.get(task.key()))));
    if (whole) {
      owed.values().stream()
          .filter(one -> !one.lapsed() && pathway.tasks().with(one.key()).isEmpty())
          .forEach(one -> events.addAll(added(one)));
    }
    return events;
  }

  private boolean isOpenUnderOlder(Task task) {
    return task.status().owed()
        && task.rule().agreement().equals(wish.to().id())
        && task.rule().version() < wish.to().version();
  }

  private static boolean isAbout(Task task, Stay stay) {
    return task.key().occurrence().startsWith(stay.id().toString());
  }

  /// All that the newer version asks for in this stay.
  private Map<DutyKey, Owed> owed(
      Pathway pathway, Stay stay, Map<String, UUID> parties, Map<String, String> byRole) {
    var grounds = StayGrounds.of(stay, follow.circumstances(pathway, at));
    var happened = FollowAgreements.names(grounds);
    var owing =
        new OwedDuties(directory, parties, List.of(OwedDuties.AtHand.ward(stay)), subject, at);
    var rounds = new Rounds(pathway.tasks(), owing);
    var version = Map.of(wish.to().id(), wish.to().version());
    var owed = new LinkedHashMap<DutyKey, Owed>();
    for (var ground : grounds) {
      Stream.concat(
              follow
                  .duties(stay, ground, byRole, version)
                  .flatMap(duty -> owing.of(duty, ground, happened).stream()),
              follow.owed(rounds, ground, byRole, version, happened))
          .filter(one -> one.rule().agreement().equals(wish.to().id()))
          .forEach(one -> owed.putIfAbsent(one.key(), one));
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
