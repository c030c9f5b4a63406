package medspil.citizen;

import java.util.List;
import medspil.journal.Event;
import medspil.task.TaskEvent;
import medspil.task.TaskId;

/// What would happen to one pathway when its open cases go on by a newer version.
public record MigrationPlan(List<Event> events) {
  public MigrationPlan {
    events = List.copyOf(events);
  }

  /// Tasks that go on by the newer version.
  public List<TaskId> moved() {
    var gone = gone();
    var added = added();
    return events.stream()
        .filter(TaskEvent.Migrated.class::isInstance)
        .map(TaskEvent.Migrated.class::cast)
        .map(TaskEvent.Migrated::id)
        .filter(id -> !gone.contains(id) && !added.contains(id))
        .toList();
  }

  /// Those of them that get another date.
  public long redated() {
    var moved = moved();
    return events.stream()
        .filter(event ->
            event instanceof TaskEvent.Migrated one && !one.keepsDate() && moved.contains(one.id()))
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
    return events.stream().filter(type::isInstance).map(type::cast).map(TaskEvent::id).toList();
  }
}
