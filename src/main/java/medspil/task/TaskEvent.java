package medspil.task;

import java.time.Instant;
import java.util.UUID;
import medspil.agreement.DutyKey;
import medspil.agreement.Words;
import medspil.journal.Event;
import org.jspecify.annotations.Nullable;

/// What happens to a task.
public sealed interface TaskEvent extends Event {
  TaskId id();

  record Assigned(
      TaskId id,
      DutyKey key,
      String version,
      Words title,
      Owner owner,
      Because because,
      @Nullable Due due)
      implements TaskEvent {}

  /// Its ground changed, so another unit owes it or another date holds.
  record Moved(TaskId id, Owner owner, Because because, @Nullable Due due) implements TaskEvent {}

  /// Its ground fell away, or made it pointless, before it was done.
  record Withdrawn(TaskId id, String reason, Instant at) implements TaskEvent {}

  /// Its ground came back.
  record Reinstated(TaskId id, Owner owner, Because because, @Nullable Due due)
      implements TaskEvent {}

  record Done(TaskId id, String outcome, Instant at, @Nullable UUID by) implements TaskEvent {}

  record Paused(TaskId id, String reason, Instant at) implements TaskEvent {}

  record Resumed(TaskId id, Instant at, @Nullable Due due) implements TaskEvent {}

  record Extended(TaskId id, String reason, Instant at, Due due) implements TaskEvent {}

  record HandedOver(TaskId id, String reason, Instant at, Owner to) implements TaskEvent {}

  /// The unit says it is not theirs; the organisation's front desk has it now.
  record Rejected(TaskId id, String reason, Instant at, Owner to) implements TaskEvent {}

  /// It was done, and what called for it turned out not to be so; or it turned out to be so again.
  record GroundChanged(TaskId id, boolean fell) implements TaskEvent {}

  /// Its final date passed while it was owed; written once for a final date.
  record PassedDue(TaskId id, Instant due) implements TaskEvent {}
}
