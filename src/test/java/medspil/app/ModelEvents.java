package medspil.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import medspil.journal.Event;
import medspil.journal.NoteId;
import medspil.servicemodel.ContactId;
import medspil.servicemodel.CourseId;
import medspil.servicemodel.HomeContact;
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
          planned(40),
          planned(41),
          planned(42),
          new ModelEvent.ContactTold(
              ONE,
              new ContactId(id(40)),
              new HomeContact.Told(
                  true,
                  id(20),
                  List.of(
                      new HomeContact.Looked("practical", HomeContact.Going.WELL),
                      new HomeContact.Looked("mobility", HomeContact.Going.FOLLOW_UP)),
                  List.of(
                      new HomeContact.InHome("Trappen", true),
                      new HomeContact.InHome("Badet", false)),
                  new NoteId(id(32)),
                  AT)),
          new ModelEvent.ContactTold(
              ONE,
              new ContactId(id(41)),
              new HomeContact.Told(false, id(20), List.of(), List.of(), null, AT)),
          new ModelEvent.ContactDropped(ONE, new ContactId(id(42)), AT),
          new ModelEvent.CourseEnded(OTHER, AT));

  private ModelEvents() {}

  private static Event planned(int number) {
    return new ModelEvent.ContactPlanned(
        ONE,
        HomeContact.planned(
            new ContactId(id(number)), "Første uke", LocalDate.of(2026, 3, 27), id(11), AT));
  }

  private static UUID id(int number) {
    return new UUID(0x019a_0000_0000_7800L, 0x8000_0000_0000_0000L + number);
  }
}
