package medspil.citizen;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.DutyKey;
import medspil.directory.Directory;
import medspil.journal.Event;
import medspil.journal.Happened;
import medspil.journal.ManyPathways.Closed;
import medspil.journal.ManyPathways.Committed;
import medspil.journal.PathwayId;
import medspil.journal.Recorded;
import medspil.task.Task;
import medspil.task.TaskEvent;
import medspil.task.TaskId;
import medspil.team.TeamEvent;

/// What would have followed from all that happened on a pathway, had these agreements bound.
///
/// What people and systems said and did is taken as it stands in the journal; what followed from
/// agreements is left out, and asked for anew by the same way as when it happened.
public final class Replay {
  private final AgreementsInForce agreements;
  private final Directory directory;

  public Replay(AgreementsInForce agreements, Directory directory) {
    this.agreements = agreements;
    this.directory = directory;
  }

  public Replayed of(PathwayId id, List<Committed> commits) {
    var replaying = new Replaying(id);
    commits.forEach(replaying::take);
    return replaying.done();
  }

  /// As deep as a replay looks: of what followed from agreements it wants to know which duty a task
  /// was of, and else only that it followed.
  public static Class<? extends Event> depth(Class<? extends Event> type) {
    if (type == TaskEvent.Assigned.class) {
      return Held.class;
    }
    return TaskEvent.Following.class.isAssignableFrom(type) ? Closed.class : type;
  }

  /// A task that arose, as far as it matters here.
  record Held(TaskId id, DutyKey key) implements Event {}

  /// Whether this was said or done by somebody, and is not what an agreement or the clock made of
  /// it.
  static boolean isTold(Event event) {
    return switch (event) {
      case Held _, Closed _ -> false;
      case TaskEvent task -> isTold(task);
      case TeamEvent.CoordinatorPlaced(var placed) -> placed != null && placed.reason() != null;
      default -> true;
    };
  }

  private static boolean isTold(TaskEvent event) {
    return switch (event) {
      case TaskEvent.Following _ -> false;
      case TaskEvent.Done(_, _, _, var by) -> by != null;
      case TaskEvent.HandedOver(_, var reason, _, _) ->
          !reason.equals(Coordination.BY_RULE) && !reason.equals(Coordination.BY_HAND);
      case TaskEvent.Paused _, TaskEvent.Resumed _, TaskEvent.Extended _, TaskEvent.Rejected _ ->
          true;
    };
  }

  /// One pathway on its way through what happened to it.
  private final class Replaying {
    private final Subject subject;
    private final FollowAgreements follow = new FollowAgreements(agreements, directory);
    private final Map<TaskId, DutyKey> held = new HashMap<>();
    private final Map<TaskId, Instant> arisen = new HashMap<>();
    private final Map<DutyKey, Instant> done = new HashMap<>();
    private Pathway now = Pathway.NEW;
    private long ids;

    Replaying(PathwayId id) {
      subject = new Subject(id.value());
    }

    /// Several wishes of one command are told from each other by what followed between them.
    void take(Committed commit) {
      var at = at(commit.events());
      var told = new ArrayList<Happened>();
      var followed = false;
      for (var one : commit.events()) {
        if (isTold(one.event())) {
          if (followed) {
            told(told, at);
            told.clear();
            followed = false;
          }
          ours(one.event()).ifPresent(event -> told.add(new Happened(event, one.occurredAt())));
        } else {
          followed = true;
          hold(one.event());
        }
      }
      told(told, at);
    }

    private void told(List<Happened> told, Instant at) {
      if (told.isEmpty()) {
        return;
      }
      var happened = List.copyOf(told);
      var after = DecidePathway.evolve(now, happened);
      var follows = follow.after(now, happened, after, subject, at, () -> new UUID(0, ++ids));
      now = DecidePathway.evolve(after, follows);
      for (var one : follows) {
        if (one.event() instanceof TaskEvent.Assigned assigned) {
          arisen.put(assigned.id(), at);
        }
      }
    }

    private void hold(Event event) {
      switch (event) {
        case TaskEvent.Assigned assigned -> held.put(assigned.id(), assigned.key());
        case Held(var id, var key) -> held.put(id, key);
        case TaskEvent.Done proved -> done(proved);
        default -> {}
      }
    }

    private void done(TaskEvent.Done event) {
      var key = held.get(event.id());
      if (key != null) {
        done.putIfAbsent(key, event.at());
      }
    }

    /// What somebody did with a task is done with the same duty's task, if it is owed here too.
    private Optional<Event> ours(Event event) {
      if (!(event instanceof TaskEvent task)) {
        return Optional.of(event);
      }
      if (task instanceof TaskEvent.Done one) {
        done(one);
      }
      return Optional.ofNullable(held.get(task.id()))
          .flatMap(key -> now.tasks().with(key))
          .filter(mine -> mine.status().owed())
          .flatMap(mine -> HandsOn.of(task, mine, directory));
    }

    Replayed done() {
      var tasks =
          now.tasks().all().stream()
              .map(task -> new Replayed.Followed(task, arisen(task), done.get(task.key())))
              .toList();
      return new Replayed(now, tasks, List.copyOf(held.values()));
    }

    private Instant arisen(Task task) {
      return arisen.getOrDefault(task.id(), task.because().noticedAt());
    }
  }

  // What followed carries the moment at which it was decided.
  private static Instant at(List<Recorded> events) {
    return events.stream()
        .filter(one -> !isTold(one.event()))
        .map(Recorded::occurredAt)
        .findFirst()
        .orElseGet(() -> events.getLast().recordedAt());
  }
}
