package medspil.task;

import static java.util.Collections.unmodifiableMap;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import medspil.agreement.DutyKey;
import org.jspecify.annotations.Nullable;

/// Every task of one citizen; the chapter's state.
public final class Tasks {
  public static final Tasks NONE = new Tasks(new Kept(Map.of()));

  private final Map<TaskId, Task> tasks;

  Tasks(Kept kept) {
    this(new LinkedHashMap<>(kept.tasks));
  }

  /// Takes the map as its own.
  private Tasks(SequencedMap<TaskId, Task> tasks) {
    this.tasks = unmodifiableMap(tasks);
  }

  /// The tasks in the order in which they were assigned.
  public record Kept(Map<TaskId, Task> tasks) {}

  public Kept value() {
    return new Kept(tasks);
  }

  public Map<TaskId, Task> tasks() {
    return tasks;
  }

  public Collection<Task> all() {
    return tasks.values();
  }

  public Optional<Task> find(TaskId id) {
    return Optional.ofNullable(tasks.get(id));
  }

  public Optional<Task> with(DutyKey key) {
    return tasks.values().stream().filter(task -> task.key().equals(key)).findFirst();
  }

  public Tasks evolve(TaskEvent event) {
    return switch (event) {
      case TaskEvent.Assigned assigned -> put(Task.assigned(assigned));
      case TaskEvent.Moved(var id, var owner, var because, var clock) ->
          change(id, task -> task.moved(owner, because, clock));
      case TaskEvent.Withdrawn(var id, var reason, var at) ->
          change(id, task -> task.ended(Status.WITHDRAWN, new Task.Outcome(reason, at, null)));
      case TaskEvent.Reinstated(var id, var owner, var because, var clock) ->
          change(id, task -> task.placed(owner, because, clock));
      case TaskEvent.Done(var id, var outcome, var at, var by) ->
          change(id, task -> task.ended(Status.DONE, new Task.Outcome(outcome, at, by)));
      case TaskEvent.Paused(var id, var clock) -> change(id, task -> task.counting(clock));
      case TaskEvent.Resumed(var id, var clock) -> change(id, task -> task.counting(clock));
      case TaskEvent.Extended(var id, var clock) -> change(id, task -> task.counting(clock));
      case TaskEvent.HandedOver(var id, var reason, var at, var to) ->
          change(id, task -> task.handed(to, reason, at));
      case TaskEvent.Rejected(var id, var reason, var at, var to) ->
          change(id, task -> task.handed(to, reason, at));
      case TaskEvent.GroundChanged(var id, var fell) -> change(id, task -> task.groundFell(fell));
      case TaskEvent.Migrated migrated -> change(migrated.id(), task -> task.migrated(migrated));
      case TaskEvent.Told(var id, var to, var why, var from, _) ->
          change(id, task -> task.told(new Notice(to, why, from, null)));
      case TaskEvent.NoticeSeen(var id, var unit, var why, var at) ->
          change(id, task -> task.seen(unit, why, at));
      case TaskEvent.LinkSent _,
          TaskEvent.Reported _,
          TaskEvent.LeftToNext _,
          TaskEvent.TakenUp _ ->
          this;
      case TaskEvent.PassedDue(var id, var due) -> change(id, task -> task.passed(due));
    };
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Tasks others && tasks.equals(others.tasks);
  }

  @Override
  public int hashCode() {
    return tasks.hashCode();
  }

  @Override
  public String toString() {
    return tasks.values().toString();
  }

  private Tasks put(Task task) {
    var copy = new LinkedHashMap<>(tasks);
    copy.put(task.id(), task);
    return new Tasks(copy);
  }

  private Tasks change(TaskId id, UnaryOperator<Task> change) {
    var task = tasks.get(id);
    if (task == null) {
      throw new IllegalStateException(
          "an event changes a task that was never assigned, task " + id);
    }
    return put(change.apply(task));
  }
}
