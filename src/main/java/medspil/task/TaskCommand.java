package medspil.task;

import java.time.Instant;
import java.util.UUID;
import medspil.deadline.WorkingCalendar;
import medspil.journal.Note;
import org.jspecify.annotations.Nullable;

/// What somebody wants done with a task; each with a coded reason where others will ask why.
public sealed interface TaskCommand {
  TaskId id();

  Instant at();

  record Complete(TaskId id, String outcome, Instant at, UUID by) implements TaskCommand {}

  record Pause(TaskId id, String reason, Instant at) implements TaskCommand {}

  record Resume(TaskId id, Instant at, WorkingCalendar calendar) implements TaskCommand {}

  record Extend(TaskId id, String reason, Instant until, Instant at, WorkingCalendar calendar)
      implements TaskCommand {}

  record HandOver(TaskId id, String reason, Owner to, Instant at) implements TaskCommand {}

  /// Not ours: it goes to the organisation's front desk, so that no task is without an owner.
  record Reject(TaskId id, String reason, Owner to, Instant at) implements TaskCommand {}

  /// Somebody in a unit that was told of it has read that.
  record SeeNotice(TaskId id, UUID unit, Notice.Why why, Instant at) implements TaskCommand {}

  /// A unit that waits for it sends a link to the unit that owes it, where nobody signs in.
  record SendLink(TaskId id, UUID link, boolean mailed, Instant until, Instant at)
      implements TaskCommand {}

  /// What the unit that owes it says, by a link or on the phone.
  ///
  /// @param by the link, or the person who noted what was said on the phone
  record Say(TaskId id, Report report, Note who, @Nullable UUID link, Instant at, UUID by)
      implements TaskCommand {}

  /// Leaves it to the next shift, with what that should know.
  record Leave(TaskId id, UUID handOver, Note words, Instant at) implements TaskCommand {}

  /// Takes over what the shift before left.
  record TakeUp(TaskId id, UUID handOver, Instant at) implements TaskCommand {}

  /// The clock says that a final date passed.
  record NotePassed(TaskId id, Instant due, Instant at) implements TaskCommand {}
}
