package medspil.app;

import static medspil.journal.Category.COORDINATION;

import java.util.List;
import medspil.journal.EventType;
import medspil.servicemodel.ModelEvent;

/// The names under which events of a course by a service model are stored for ever.
final class ModelEventNames {
  static final List<EventType> ALL =
      List.of(
          new EventType("servicemodel.begun/1", COORDINATION, ModelEvent.CourseBegun.class),
          new EventType(
              "servicemodel.point_reached/1", COORDINATION, ModelEvent.PointReached.class),
          new EventType("servicemodel.matters_said/1", COORDINATION, ModelEvent.MattersSaid.class),
          new EventType("servicemodel.item_ticked/1", COORDINATION, ModelEvent.ItemTicked.class),
          new EventType("servicemodel.item_opened/1", COORDINATION, ModelEvent.ItemOpened.class),
          new EventType(
              "servicemodel.contact_planned/1", COORDINATION, ModelEvent.ContactPlanned.class),
          new EventType("servicemodel.contact_told/1", COORDINATION, ModelEvent.ContactTold.class),
          new EventType(
              "servicemodel.contact_dropped/1", COORDINATION, ModelEvent.ContactDropped.class),
          new EventType("servicemodel.ended/1", COORDINATION, ModelEvent.CourseEnded.class));

  private ModelEventNames() {}
}
