package medspil.healthtask;

import java.time.Instant;
import java.util.UUID;
import medspil.journal.Event;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// What happened to a citizen's health task.
public sealed interface HealthTaskEvent extends Event {
  HealthTaskId id();

  /// The citizen gets this health service at this facility.
  record Begun(
      HealthTaskId id, HealthService service, Holder facility, Arrangement arrangement, Instant at)
      implements HealthTaskEvent {}

  /// What is agreed about it was changed, with nothing to settle.
  record Arranged(HealthTaskId id, Arrangement arrangement) implements HealthTaskEvent {}

  /// Somebody was trained for it.
  record Trained(HealthTaskId id, Training training) implements HealthTaskEvent {}

  /// Something is to be settled, and somebody holds it meanwhile.
  record ClarificationStarted(
      HealthTaskId id,
      Reason reason,
      UUID raisedBy,
      @Nullable NoteId note,
      Holder meanwhile,
      Instant at)
      implements HealthTaskEvent {}

  /// Another holds it meanwhile.
  record MeanwhileMoved(HealthTaskId id, Holder meanwhile) implements HealthTaskEvent {}

  /// One side says what it thinks.
  record PositionStated(HealthTaskId id, Position position) implements HealthTaskEvent {}

  /// Those above have to settle it.
  record Lifted(HealthTaskId id, Level to) implements HealthTaskEvent {}

  /// It is settled.
  record Settled(HealthTaskId id, Ruling ruling) implements HealthTaskEvent {}

  /// The citizen does not get it any more.
  record Ended(HealthTaskId id, EndReason reason, Instant at) implements HealthTaskEvent {}
}
