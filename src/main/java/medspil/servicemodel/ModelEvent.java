package medspil.servicemodel;

import java.time.Instant;
import java.util.UUID;
import medspil.journal.Event;

/// What happens in a citizen's course by a service model.
public sealed interface ModelEvent extends Event {
  /// No diagnosis is asked for.
  record CourseBegun(CourseId course, String model, UUID unit, Instant at) implements ModelEvent {}

  record PointReached(CourseId course, ReachedPoint point) implements ModelEvent {}

  record MattersSaid(CourseId course, ModelCourse.Matters said) implements ModelEvent {}

  record ItemTicked(CourseId course, UUID point, ReachedPoint.Tick tick) implements ModelEvent {}

  /// A tick was taken back.
  record ItemOpened(CourseId course, UUID point, int item, Instant at) implements ModelEvent {}

  record ContactPlanned(CourseId course, HomeContact contact) implements ModelEvent {}

  record ContactTold(CourseId course, ContactId contact, HomeContact.Told told)
      implements ModelEvent {}

  /// A contact that was planned is not to be.
  record ContactDropped(CourseId course, ContactId contact, Instant at) implements ModelEvent {}

  record CourseEnded(CourseId course, Instant at) implements ModelEvent {}
}
