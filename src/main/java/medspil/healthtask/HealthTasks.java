package medspil.healthtask;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Every health task of one citizen; the chapter's state.
public record HealthTasks(Map<HealthTaskId, HealthTask> tasks) {
  public static final HealthTasks NONE = new HealthTasks(Map.of());

  public HealthTasks {
    tasks = Collections.unmodifiableMap(new LinkedHashMap<>(tasks));
  }

  public Collection<HealthTask> all() {
    return tasks.values();
  }

  public Optional<HealthTask> find(HealthTaskId id) {
    return Optional.ofNullable(tasks.get(id));
  }

  public HealthTasks evolve(HealthTaskEvent event) {
    return switch (event) {
      case HealthTaskEvent.Begun begun -> put(HealthTask.begun(begun));
      case HealthTaskEvent.Arranged(var id, var other) -> change(id, task -> task.arranged(other));
      case HealthTaskEvent.Trained(var id, var training) ->
          change(id, task -> task.trained(training));
      case HealthTaskEvent.ClarificationStarted started ->
          change(started.id(), task -> task.clarifying(Clarification.begun(started)));
      case HealthTaskEvent.MeanwhileMoved(var id, var holder) ->
          change(id, task -> task.clarifying(open -> open.held(holder)));
      case HealthTaskEvent.PositionStated(var id, var position) ->
          change(id, task -> task.clarifying(open -> open.with(position)));
      case HealthTaskEvent.Lifted(var id, var to) ->
          change(id, task -> task.clarifying(open -> open.lifted(to)));
      case HealthTaskEvent.Settled(var id, var ruling) -> change(id, task -> task.settled(ruling));
      case HealthTaskEvent.Ended(var id, _, var at) -> change(id, task -> task.ended(at));
    };
  }

  private HealthTasks put(HealthTask task) {
    var copy = new LinkedHashMap<>(tasks);
    copy.put(task.id(), task);
    return new HealthTasks(copy);
  }

  private HealthTasks change(HealthTaskId id, UnaryOperator<HealthTask> change) {
    var task = tasks.get(id);
    if (task == null) {
      throw new IllegalStateException(
          "an event changes a health task that never began, task " + id);
    }
    return put(change.apply(task));
  }
}
