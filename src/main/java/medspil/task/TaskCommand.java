package medspil.task;

import java.time.Instant;
import java.util.UUID;

/// What somebody wants done with a task; each with a coded reason where others will ask why.
public sealed interface TaskCommand {
  TaskId id();

  Instant at();

  record Complete(TaskId id, String outcome, Instant at, UUID by) implements TaskCommand {}

  record Pause(TaskId id, String reason, Instant at) implements TaskCommand {}

  record Resume(TaskId id, Instant at) implements TaskCommand {}

  record Extend(TaskId id, String reason, Instant until, Instant at) implements TaskCommand {}

  record HandOver(TaskId id, String reason, Owner to, Instant at) implements TaskCommand {}

  /// @param to the front desk of the unit's organisation, so that no task is without an owner
  record Reject(TaskId id, String reason, Owner to, Instant at) implements TaskCommand {}

  /// The clock says that a final date passed.
  record NotePassed(TaskId id, Instant due, Instant at) implements TaskCommand {}
}
