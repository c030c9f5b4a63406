package medspil.app;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import medspil.journal.Event;
import medspil.journal.NoteId;
import medspil.servicemodel.CourseId;
import medspil.servicemodel.ModelCourse;
import medspil.servicemodel.ModelEvent;
import medspil.servicemodel.ReachedPoint;

/// An event of each type of a course by a service model, in every form it may take.
final class ModelEvents {
  private static final Instant AT = Instant.parse("2026-03-27T17:40:00Z");
  private static final CourseId ONE = new CourseId(id(1));
  private static final CourseId OTHER = new CourseId(id(2));
  private static final UUID POINT = id(3);

  static final List<Event> ALL =
      List.of(
          new ModelEvent.CourseBegun(ONE, "hph", id(10), AT),
          new ModelEvent.CourseBegun(OTHER, "fact", id(10), AT),
          new ModelEvent.PointReached(
              ONE,
              new ReachedPoint(POINT, "Hjemkomst", 2, List.of("Trappen", "Maten"), List.of(), AT)),
          new ModelEvent.ItemTicked(ONE, POINT, new ReachedPoint.Tick(0, id(20), AT)),
          new ModelEvent.ItemTicked(ONE, POINT, new ReachedPoint.Tick(1, id(20), AT)),
          new ModelEvent.ItemOpened(ONE, POINT, 1, AT),
          new ModelEvent.MattersSaid(
              ONE, new ModelCourse.Matters(POINT, new NoteId(id(30)), true, AT)),
          new ModelEvent.MattersSaid(
              OTHER, new ModelCourse.Matters(null, new NoteId(id(31)), false, AT)),
          new ModelEvent.CourseEnded(OTHER, AT));

  private ModelEvents() {}

  private static UUID id(int number) {
    return new UUID(0x019a_0000_0000_7800L, 0x8000_0000_0000_0000L + number);
  }
}
