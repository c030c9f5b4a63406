package medspil.task;

import java.time.Instant;
import java.util.UUID;
import medspil.agreement.DutyKey;
import medspil.agreement.RuleRef;
import medspil.agreement.Words;
import medspil.deadline.ClockFact;
import medspil.journal.Event;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// What happens to a task.
public sealed interface TaskEvent extends Event {
  TaskId id();

  /// What an agreement or the clock made of what was told, or what changes nothing of what is owed:
  /// it can be asked for anew from the rest.
  sealed interface Following extends TaskEvent {}

  /// A rule gave a unit something to do.
  record Assigned(
      TaskId id,
      DutyKey key,
      RuleRef rule,
      Words title,
      Owner owner,
      Because because,
      ClockFact.@Nullable Started clock)
      implements Following {}

  /// Its ground changed, so another unit owes it or another date holds.
  record Moved(TaskId id, Owner owner, Because because, ClockFact.@Nullable Started clock)
      implements Following {}

  /// Its ground fell away, or made it pointless, before it was done.
  record Withdrawn(TaskId id, String reason, Instant at) implements Following {}

  /// Its ground came back.
  record Reinstated(TaskId id, Owner owner, Because because, ClockFact.@Nullable Started clock)
      implements Following {}

  /// Somebody did it, or a message proved that it was done.
  record Done(TaskId id, String outcome, Instant at, @Nullable UUID by) implements TaskEvent {}

  /// The count stands still.
  record Paused(TaskId id, ClockFact.Paused clock) implements TaskEvent {}

  /// The count goes on with what was left.
  record Resumed(TaskId id, ClockFact.Resumed clock) implements TaskEvent {}

  /// A later final date holds.
  record Extended(TaskId id, ClockFact.Extended clock) implements TaskEvent {}

  /// Another unit has taken it over.
  record HandedOver(TaskId id, String reason, Instant at, Owner to) implements TaskEvent {}

  /// The unit says it is not theirs; the organisation's front desk has it now.
  record Rejected(TaskId id, String reason, Instant at, Owner to) implements TaskEvent {}

  /// It was done, and what called for it turned out not to be so; or it turned out so again.
  record GroundChanged(TaskId id, boolean fell) implements Following {}

  /// It was brought under a newer version of its agreement, because somebody decided that for the
  /// cases that were open.
  ///
  /// @param keepsDate its date stays as it was, with all that was done to it
  /// @param clock the new date; null when it stays, or when the newer version gives none
  record Migrated(
      TaskId id,
      Migration migration,
      RuleRef rule,
      Words title,
      Owner owner,
      Because because,
      boolean keepsDate,
      ClockFact.@Nullable Started clock)
      implements Following {}

  /// By the agreement another unit is told what became of it.
  record Told(TaskId id, Owner to, Notice.Why why, Instant from, Instant at) implements Following {}

  /// Somebody in the unit that was told has read it.
  record NoticeSeen(TaskId id, UUID unit, Notice.Why why, Instant at) implements Following {}

  /// A unit that waits for it sent a link to the unit that owes it, where nobody signs in.
  record LinkSent(TaskId id, UUID link, boolean mailed, Instant until, Instant at)
      implements Following {}

  /// The unit that owes it, where nobody signs in, said how it goes.
  ///
  /// @param who the name and function of whoever said it
  /// @param link by which it was said; null when it was said on the phone and noted by a unit that
  ///   waits
  record Reported(TaskId id, Report report, NoteId who, @Nullable UUID link, Instant at)
      implements Following {}

  /// Those on duty left it to the next shift of their unit, with what that should know.
  record LeftToNext(TaskId id, UUID handOver, UUID unit, NoteId words, Instant at)
      implements Following {}

  /// Somebody of the next shift took over what was left.
  record TakenUp(TaskId id, UUID handOver, Instant at) implements Following {}

  /// Its final date passed while it was owed; written once for each final date.
  record PassedDue(TaskId id, Instant due) implements Following {}
}
