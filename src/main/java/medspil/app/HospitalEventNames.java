package medspil.app;

import static medspil.journal.Category.COORDINATION;
import static medspil.journal.Category.HEALTH;

import java.util.List;
import medspil.discharge.DischargeEvent;
import medspil.discharge.GoingHomeEvent;
import medspil.journal.EventType;
import medspil.stay.StayEvent;

/// The names under which events of a stay and of the way home from it are stored for ever.
final class HospitalEventNames {
  static final List<EventType> ALL =
      List.of(
          new EventType("stay.claimed/1", COORDINATION, StayEvent.Claimed.class),
          new EventType("stay.claim_accepted/1", COORDINATION, StayEvent.ClaimAccepted.class),
          new EventType("stay.closed_by_hand/1", COORDINATION, StayEvent.ClosedByHand.class),
          new EventType("stay.report_sent/1", COORDINATION, StayEvent.ReportSent.class),
          new EventType("stay.report_checked/1", COORDINATION, StayEvent.ReportChecked.class),
          new EventType("stay.discharge_planned/1", COORDINATION, StayEvent.DischargePlanned.class),
          new EventType("stay.declared_ready/1", COORDINATION, StayEvent.DeclaredReady.class),
          new EventType("stay.ready_withdrawn/1", COORDINATION, StayEvent.ReadyWithdrawn.class),
          new EventType("stay.ready_answered/1", COORDINATION, StayEvent.ReadyAnswered.class),
          new EventType("discharge.point_noted/1", COORDINATION, DischargeEvent.PointNoted.class),
          new EventType(
              "discharge.point_assigned/1", COORDINATION, DischargeEvent.PointAssigned.class),
          new EventType("discharge.point_timed/1", COORDINATION, DischargeEvent.PointTimed.class),
          new EventType(
              "discharge.point_settled/1", COORDINATION, DischargeEvent.PointSettled.class),
          new EventType(
              "discharge.point_reopened/1", COORDINATION, DischargeEvent.PointReopened.class),
          new EventType("discharge.words_said/1", COORDINATION, GoingHomeEvent.WordsSaid.class),
          new EventType("discharge.talk_planned/1", COORDINATION, GoingHomeEvent.TalkPlanned.class),
          new EventType("discharge.talk_held/1", COORDINATION, GoingHomeEvent.TalkHeld.class),
          new EventType(
              "discharge.treatment_noted/1", COORDINATION, GoingHomeEvent.TreatmentNoted.class),
          new EventType(
              "discharge.treatment_said_back/1",
              COORDINATION,
              GoingHomeEvent.TreatmentSaidBack.class),
          new EventType(
              "discharge.treatment_confirmed/1",
              COORDINATION,
              GoingHomeEvent.TreatmentConfirmed.class),
          new EventType(
              "discharge.treatment_corrected/1",
              COORDINATION,
              GoingHomeEvent.TreatmentCorrected.class),
          new EventType(
              "discharge.treatment_dropped/1", COORDINATION, GoingHomeEvent.TreatmentDropped.class),
          new EventType(
              "discharge.forecast_written/1", HEALTH, GoingHomeEvent.ForecastWritten.class),
          new EventType("discharge.forecast_read/1", HEALTH, GoingHomeEvent.ForecastRead.class),
          new EventType(
              "discharge.medicine_checked/1", HEALTH, GoingHomeEvent.MedicineChecked.class),
          new EventType(
              "discharge.training_planned/1", HEALTH, GoingHomeEvent.TrainingPlanned.class),
          new EventType(
              "discharge.agreement_stated/1", COORDINATION, GoingHomeEvent.AgreementStated.class),
          new EventType("discharge.call_made/1", COORDINATION, GoingHomeEvent.CallMade.class),
          new EventType(
              "discharge.hand_over_offered/1", COORDINATION, GoingHomeEvent.HandOverOffered.class),
          new EventType(
              "discharge.hand_over_answered/1",
              COORDINATION,
              GoingHomeEvent.HandOverAnswered.class),
          new EventType(
              "discharge.hand_over_judged/1", COORDINATION, GoingHomeEvent.HandOverJudged.class),
          new EventType(
              "discharge.hand_over_withdrawn/1",
              COORDINATION,
              GoingHomeEvent.HandOverWithdrawn.class),
          new EventType(
              "discharge.follow_up_planned/1", COORDINATION, GoingHomeEvent.FollowUpPlanned.class),
          new EventType(
              "discharge.follow_up_ended/1", COORDINATION, GoingHomeEvent.FollowUpEnded.class));

  private HospitalEventNames() {}
}
