package medspil.citizen;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.agreement.DutyKey;
import medspil.journal.ManyPathways.Committed;
import medspil.journal.PathwayId;
import medspil.task.Task;
import medspil.task.Tasks;
import org.jspecify.annotations.Nullable;

/// Holds the open tasks of a pathway against those that follow, by the agreements in force, from
/// all that happened to it. It changes nothing.
public final class Reconciliation {
  private final Replay replay;

  public Reconciliation(Replay replay) {
    this.replay = replay;
  }

  /// Empty when every task that is open is owed, and every task that is owed is open.
  ///
  /// Where somebody brought open cases under a newer version, that agreement's tasks stand as they
  /// decided, which does not follow from what happened: they are not judged.
  public List<Difference> of(PathwayId id, List<Committed> commits) {
    var held = held(commits);
    var follows = replay.of(id, commits).pathway().tasks();
    var decided =
        held.all().stream()
            .filter(one -> one.migrated() != null)
            .map(one -> one.key().agreement())
            .collect(Collectors.toSet());
    return Stream.concat(keys(held), keys(follows))
        .distinct()
        .filter(duty -> !decided.contains(duty.agreement()))
        .flatMap(duty ->
            kind(open(held, duty), open(follows, duty))
                .map(kind -> new Difference(id, duty, kind))
                .stream())
        .toList();
  }

  private static Tasks held(List<Committed> commits) {
    var now = Pathway.NEW;
    for (var commit : commits) {
      for (var one : commit.events()) {
        now = now.evolve(one.event());
      }
    }
    return now.tasks();
  }

  private static Stream<DutyKey> keys(Tasks tasks) {
    return tasks.all().stream().filter(one -> one.status().owed()).map(Task::key);
  }

  private static @Nullable Task open(Tasks tasks, DutyKey duty) {
    return tasks.with(duty).filter(one -> one.status().owed()).orElse(null);
  }

  private static Optional<Difference.Kind> kind(@Nullable Task held, @Nullable Task follows) {
    if (held == null) {
      return Optional.of(Difference.Kind.NOT_THERE);
    }
    if (follows == null) {
      return Optional.of(Difference.Kind.NOT_OWED);
    }
    return due(held).equals(due(follows))
        ? Optional.empty()
        : Optional.of(Difference.Kind.OTHER_DATE);
  }

  private static Optional<Instant> due(Task task) {
    return task.countdown() == null ? Optional.empty() : Optional.of(task.due());
  }
}
