package medspil.healthtask;

import java.time.Instant;
import java.util.UUID;
import medspil.journal.Note;
import org.jspecify.annotations.Nullable;

/// What somebody wants with a citizen's health task.
public sealed interface HealthTaskCommand {
  HealthTaskId id();

  Instant at();

  record Begin(
      HealthTaskId id, HealthService service, Holder facility, Arrangement arrangement, Instant at)
      implements HealthTaskCommand {}

  record Arrange(HealthTaskId id, Arrangement arrangement, Instant at)
      implements HealthTaskCommand {}

  record Train(HealthTaskId id, Training training, Instant at) implements HealthTaskCommand {}

  /// Something is to be settled.
  ///
  /// @param raisedBy the organisation that says so
  /// @param meanwhile who holds it until then; care goes on
  record StartClarification(
      HealthTaskId id,
      Reason reason,
      UUID raisedBy,
      @Nullable Note note,
      Holder meanwhile,
      Instant at)
      implements HealthTaskCommand {}

  record MoveMeanwhile(HealthTaskId id, Holder meanwhile, Instant at)
      implements HealthTaskCommand {}

  /// One side says what it thinks.
  ///
  /// @param note the one that the position names
  record StatePosition(HealthTaskId id, Position position, @Nullable Note note, Instant at)
      implements HealthTaskCommand {}

  record Lift(HealthTaskId id, Level to, Instant at) implements HealthTaskCommand {}

  /// It is settled.
  ///
  /// @param note the one that the ruling names
  record Settle(HealthTaskId id, Ruling ruling, @Nullable Note note, Instant at)
      implements HealthTaskCommand {}

  record End(HealthTaskId id, EndReason reason, Instant at) implements HealthTaskCommand {}
}
