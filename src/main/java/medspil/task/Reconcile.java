package medspil.task;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import medspil.agreement.DutyKey;

/// Holds what the agreements ask for against the tasks there are, and says what must happen.
///
/// The same facts give the same tasks, however often and in whatever order they were told.
public final class Reconcile {
  private static final String GROUND_GONE = "ground_gone";
  private static final String LAPSED = "lapsed";

  private final Tasks tasks;
  private final Map<DutyKey, Task> standing = new HashMap<>();
  private final Instant at;
  private final Supplier<UUID> ids;

  public Reconcile(Tasks tasks, Instant at, Supplier<UUID> ids) {
    this.tasks = tasks;
    tasks.all().forEach(task -> standing.putIfAbsent(task.key(), task));
    this.at = at;
    this.ids = ids;
  }

  /// What must happen so that, among the tasks looked at, just what is owed is owed.
  public List<TaskEvent> with(Collection<Owed> owed, Predicate<Task> looked) {
    var byKey =
        owed.stream()
            .collect(Collectors.toMap(Owed::key, Function.identity(), (first, _) -> first));
    var events = new ArrayList<TaskEvent>();
    byKey.values().forEach(one -> called(one).ifPresent(events::add));
    tasks.all().stream()
        .filter(looked)
        .filter(task -> !byKey.containsKey(task.key()))
        .forEach(task -> noLongerCalled(task).ifPresent(events::add));
    return events;
  }

  private Optional<TaskEvent> called(Owed owed) {
    var task = standing.get(owed.key());
    if (task == null) {
      return owed.lapsed() ? Optional.empty() : first(owed);
    }
    return owed.lapsed() ? lapsed(task) : calledAgain(task, owed);
  }

  private Optional<TaskEvent> first(Owed owed) {
    return Optional.of(
        new TaskEvent.Assigned(
            new TaskId(ids.get()),
            owed.key(),
            owed.rule(),
            owed.title(),
            owed.owner(),
            owed.because(),
            owed.clock()));
  }

  private Optional<TaskEvent> lapsed(Task task) {
    if (task.status().owed()) {
      return Optional.of(new TaskEvent.Withdrawn(task.id(), LAPSED, at));
    }
    return groundIsBack(task);
  }

  private static Optional<TaskEvent> groundIsBack(Task task) {
    return task.status() == Status.DONE && task.groundFell()
        ? Optional.of(new TaskEvent.GroundChanged(task.id(), false))
        : Optional.empty();
  }

  private static Optional<TaskEvent> calledAgain(Task task, Owed owed) {
    return switch (task.status()) {
      case WITHDRAWN ->
          Optional.of(
              new TaskEvent.Reinstated(task.id(), owed.owner(), owed.because(), owed.clock()));
      case OPEN, PAUSED -> moved(task, owed);
      case DONE -> groundIsBack(task);
    };
  }

  // A person's hand-over outlasts a correction; only a ground that itself changed moves a task.
  private static Optional<TaskEvent> moved(Task task, Owed owed) {
    if (owed.because().equals(task.because())) {
      return Optional.empty();
    }
    var owner = task.handed().isEmpty() ? owed.owner() : task.owner();
    return Optional.of(new TaskEvent.Moved(task.id(), owner, owed.because(), owed.clock()));
  }

  private Optional<TaskEvent> noLongerCalled(Task task) {
    return switch (task.status()) {
      case OPEN, PAUSED -> Optional.of(new TaskEvent.Withdrawn(task.id(), GROUND_GONE, at));
      case DONE ->
          task.groundFell()
              ? Optional.empty()
              : Optional.of(new TaskEvent.GroundChanged(task.id(), true));
      case WITHDRAWN -> Optional.empty();
    };
  }
}
