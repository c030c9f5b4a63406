package medspil.citizen;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.agreement.DutyKey;
import medspil.journal.PathwayId;
import medspil.task.Task;
import medspil.task.Tasks;
import org.jspecify.annotations.Nullable;

/// A pathway as it stood when it was read, beside the tasks that follow from all that happened to
/// it.
///
/// Where somebody brought open cases under a newer version, that agreement's tasks stand as they
/// decided, which does not follow from what happened: they are not judged.
public record Compared(PathwayId id, Pathway pathway, Tasks follows) {

  /// Empty when every task that is open is owed, and every task that is owed is open.
  public List<Difference> differences() {
    return found().map(one -> one.difference(id)).toList();
  }

  /// What would be done about each difference that somebody may know of.
  public List<Correction> corrections(Predicate<Task> known) {
    return found().filter(one -> known.test(one.task())).toList();
  }

  private Stream<Correction> found() {
    var stands = pathway.tasks();
    var decided =
        stands.all().stream()
            .filter(one -> one.migrated() != null)
            .map(one -> one.key().agreement())
            .collect(Collectors.toSet());
    return Stream.concat(open(stands), open(follows))
        .distinct()
        .filter(duty -> !decided.contains(duty.agreement()))
        .flatMap(duty -> of(duty).stream());
  }

  private static Stream<DutyKey> open(Tasks tasks) {
    return tasks.all().stream().filter(one -> one.status().owed()).map(Task::key);
  }

  private Optional<Correction> of(DutyKey duty) {
    var stands = pathway.tasks().with(duty).orElse(null);
    var owed = follows.with(duty).filter(one -> one.status().owed()).orElse(null);
    if (owed == null) {
      return Optional.ofNullable(stands).map(Correction.NotOwed::new);
    }
    if (stands == null || !stands.status().owed()) {
      return Optional.of(new Correction.NotThere(stands, owed));
    }
    return due(stands).equals(due(owed))
        ? Optional.empty()
        : Optional.of(new Correction.OtherDate(stands, owed));
  }

  static Optional<Instant> due(@Nullable Task task) {
    return Optional.ofNullable(task).filter(one -> one.countdown() != null).map(Task::due);
  }
}
