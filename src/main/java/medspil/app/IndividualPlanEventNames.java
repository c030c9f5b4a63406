package medspil.app;

import static medspil.journal.Category.CITIZENS_OWN;
import static medspil.journal.Category.COORDINATION;

import java.util.List;
import medspil.individualplan.IndividualPlanEvent;
import medspil.journal.EventType;

/// The names under which events of a coordinator and an individual plan are stored for ever: who
/// coordinates is known to those around the patient, what stands in the plan is the patient's own.
final class IndividualPlanEventNames {
  static final List<EventType> ALL =
      List.of(
          new EventType(
              "individualplan.need_noted/1", COORDINATION, IndividualPlanEvent.NeedNoted.class),
          new EventType(
              "individualplan.need_ended/1", COORDINATION, IndividualPlanEvent.NeedEnded.class),
          new EventType(
              "individualplan.wish_said/1", COORDINATION, IndividualPlanEvent.WishSaid.class),
          new EventType(
              "individualplan.coordinator_offered/1",
              COORDINATION,
              IndividualPlanEvent.CoordinatorOffered.class),
          new EventType(
              "individualplan.coordinator_answered/1",
              COORDINATION,
              IndividualPlanEvent.CoordinatorAnswered.class),
          new EventType(
              "individualplan.coordinator_appointed/1",
              COORDINATION,
              IndividualPlanEvent.CoordinatorAppointed.class),
          new EventType(
              "individualplan.entry_written/1",
              CITIZENS_OWN,
              IndividualPlanEvent.EntryWritten.class),
          new EventType(
              "individualplan.entry_rewritten/1",
              CITIZENS_OWN,
              IndividualPlanEvent.EntryRewritten.class),
          new EventType(
              "individualplan.entry_settled/1",
              CITIZENS_OWN,
              IndividualPlanEvent.EntrySettled.class),
          new EventType(
              "individualplan.entry_withheld/1",
              CITIZENS_OWN,
              IndividualPlanEvent.EntryWithheld.class),
          new EventType(
              "individualplan.reading_said/1", CITIZENS_OWN, IndividualPlanEvent.ReadingSaid.class),
          new EventType(
              "individualplan.evaluation_planned/1",
              CITIZENS_OWN,
              IndividualPlanEvent.EvaluationPlanned.class),
          new EventType(
              "individualplan.evaluation_held/1",
              CITIZENS_OWN,
              IndividualPlanEvent.EvaluationHeld.class),
          new EventType(
              "individualplan.version_kept/1",
              CITIZENS_OWN,
              IndividualPlanEvent.VersionKept.class));

  private IndividualPlanEventNames() {}
}
