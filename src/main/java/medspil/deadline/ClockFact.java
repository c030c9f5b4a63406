package medspil.deadline;

import java.time.Instant;

/// What happened to a deadline. A fact carries the date that came of it, so that a calendar changed
/// later moves nothing that was told.
public sealed interface ClockFact {
  Instant at();

  record Started(Instant at, TimeLimit limit, Deadline deadline) implements ClockFact {}

  /// The reason is a code.
  record Paused(Instant at, String reason) implements ClockFact {}

  /// The deadline is that of [Deadlines#resume].
  record Resumed(Instant at, Deadline deadline) implements ClockFact {}

  /// The reason is a code; the deadline is that of [Deadlines#extend].
  record Extended(Instant at, String reason, Deadline deadline) implements ClockFact {}
}
