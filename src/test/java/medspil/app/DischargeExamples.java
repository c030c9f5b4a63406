package medspil.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.discharge.Call;
import medspil.discharge.DischargeEvent;
import medspil.discharge.FollowUp;
import medspil.discharge.FollowUpId;
import medspil.discharge.Forecast;
import medspil.discharge.Functioning;
import medspil.discharge.GoingHomeEvent;
import medspil.discharge.HandOver;
import medspil.discharge.HandOverId;
import medspil.discharge.Legal;
import medspil.discharge.LegalAgreement;
import medspil.discharge.MedicineCheck;
import medspil.discharge.PointId;
import medspil.discharge.Settled;
import medspil.discharge.Topic;
import medspil.discharge.TrainingPlan;
import medspil.discharge.TreatmentId;
import medspil.discharge.Voiced;
import medspil.discharge.Whose;
import medspil.journal.Event;
import medspil.journal.NoteId;
import medspil.stay.StayId;
import org.jspecify.annotations.Nullable;

/// What happens around a discharge, in every form it may take.
final class DischargeExamples {
  private static final Instant AT = Instant.parse("2026-03-27T17:40:00Z");
  private static final LocalDate DAY = LocalDate.parse("2026-03-27");
  private static final StayId STAY = new StayId(id(10));
  private static final UUID WARD = id(23);
  private static final UUID NURSES = id(20);
  private static final TreatmentId INJECTION = new TreatmentId(id(80));
  private static final TreatmentId TEST = new TreatmentId(id(81));
  private static final TreatmentId CONTROL = new TreatmentId(id(82));

  static final List<Event> EVENTS =
      Stream.of(points(), talks(), treatments(), medicine(), onward(), followUps())
          .flatMap(List::stream)
          .toList();

  private DischargeExamples() {}

  private static List<Event> points() {
    var chair = new PointId(id(60));
    var ready = new PointId(id(61));
    var test = new PointId(id(62));
    return List.of(
        new DischargeEvent.PointNoted(STAY, chair, Topic.AT_HOME, null, new NoteId(id(70)), AT),
        new DischargeEvent.PointNoted(
            STAY, ready, Topic.AT_HOME, "an-agreement/aids_in_place", null, AT),
        new DischargeEvent.PointNoted(STAY, test, Topic.LOOSE_END, null, new NoteId(id(71)), AT),
        new DischargeEvent.PointAssigned(chair, NURSES, DAY, AT),
        new DischargeEvent.PointAssigned(test, NURSES, DAY, AT),
        new DischargeEvent.PointSettled(chair, Settled.IN_PLACE, AT.plusSeconds(60)),
        new DischargeEvent.PointTimed(chair, 3, AT),
        new DischargeEvent.PointSettled(ready, Settled.NOT_NEEDED, AT.plusSeconds(60)),
        new DischargeEvent.PointReopened(chair, AT.plusSeconds(120)),
        new DischargeEvent.PointSettled(test, Settled.IN_PLACE, AT.plusSeconds(180)));
  }

  private static List<Event> talks() {
    return List.of(
        new GoingHomeEvent.WordsSaid(STAY, new Voiced(Whose.CITIZEN, note(72), true, AT)),
        new GoingHomeEvent.WordsSaid(STAY, new Voiced(Whose.RELATIVES, note(73), false, AT)),
        new GoingHomeEvent.TalkPlanned(
            STAY, AT.plusSeconds(3600), List.of("an-agreement/six_roles/doctor"), AT),
        new GoingHomeEvent.TalkHeld(
            STAY, AT, List.of("an-agreement/six_roles/doctor"), AT.plusSeconds(7200)));
  }

  private static List<Event> treatments() {
    return List.of(
        new GoingHomeEvent.TreatmentNoted(STAY, INJECTION, WARD, note(74), NURSES, DAY, AT),
        new GoingHomeEvent.TreatmentNoted(STAY, TEST, WARD, note(75), null, null, AT),
        new GoingHomeEvent.TreatmentNoted(STAY, CONTROL, WARD, note(76), null, null, AT),
        new GoingHomeEvent.TreatmentSaidBack(STAY, INJECTION, NURSES, note(77), AT),
        new GoingHomeEvent.TreatmentCorrected(STAY, INJECTION, note(78), AT),
        new GoingHomeEvent.TreatmentSaidBack(STAY, INJECTION, NURSES, note(79), AT),
        new GoingHomeEvent.TreatmentConfirmed(STAY, INJECTION, AT.plusSeconds(60)),
        new GoingHomeEvent.TreatmentSaidBack(STAY, TEST, NURSES, note(90), AT),
        new GoingHomeEvent.TreatmentDropped(STAY, CONTROL, AT.plusSeconds(60)));
  }

  private static List<Event> medicine() {
    return Stream.concat(
            Stream.of(
                new GoingHomeEvent.ForecastWritten(
                    STAY,
                    List.of(
                        new Forecast.Area("an-agreement/care_forecast_areas/aids", note(92), AT)),
                    new Functioning("1", "3", null),
                    WARD,
                    AT),
                new GoingHomeEvent.ForecastRead(STAY, NURSES, AT),
                new GoingHomeEvent.ForecastWritten(
                    STAY,
                    List.of(
                        new Forecast.Area("an-agreement/care_forecast_areas/aids", note(92), AT),
                        new Forecast.Area("other", note(93), AT.plusSeconds(60))),
                    new Functioning("1", "2", "2"),
                    WARD,
                    AT.plusSeconds(60)),
                new GoingHomeEvent.MedicineChecked(
                    STAY, new MedicineCheck(true, false, null, null, WARD, AT)),
                new GoingHomeEvent.MedicineChecked(
                    STAY, new MedicineCheck(true, true, note(91), DAY, WARD, AT))),
            Stream.of(
                trained(STAY, TrainingPlan.NONE),
                trained(new StayId(id(101)), TrainingPlan.GENERAL),
                trained(new StayId(id(102)), TrainingPlan.SPECIALISED),
                trained(new StayId(id(103)), TrainingPlan.REHABILITATION)))
        .map(Event.class::cast)
        .toList();
  }

  private static List<Event> onward() {
    var asked = new HandOverId(id(110));
    var refused = new HandOverId(id(111));
    var gone = new HandOverId(id(112));
    return List.of(
        stated(id(101), Legal.NOT_RELEVANT, note(95)),
        stated(id(102), Legal.UNDER_WAY, null),
        stated(id(103), Legal.COORDINATION_PLAN, null),
        stated(id(10), Legal.CONCLUDED, null),
        new GoingHomeEvent.CallMade(
            STAY, new Call(WARD, NURSES, Call.Outcome.AGREED, note(96), AT)),
        new GoingHomeEvent.CallMade(
            STAY, new Call(WARD, NURSES, Call.Outcome.NOT_AGREED, null, AT)),
        new GoingHomeEvent.CallMade(STAY, new Call(WARD, NURSES, Call.Outcome.NO_ANSWER, null, AT)),
        offered(asked),
        offered(refused),
        offered(gone),
        new GoingHomeEvent.HandOverAnswered(
            STAY, asked, new HandOver.Answer(id(26), DAY.plusDays(3), null, AT)),
        new GoingHomeEvent.HandOverAnswered(
            STAY, refused, new HandOver.Answer(id(26), null, note(98), AT)),
        new GoingHomeEvent.HandOverJudged(STAY, asked, new HandOver.Judged(true, null, AT)),
        new GoingHomeEvent.HandOverJudged(STAY, asked, new HandOver.Judged(false, note(99), AT)),
        new GoingHomeEvent.HandOverWithdrawn(STAY, gone, AT.plusSeconds(60)));
  }

  private static List<Event> followUps() {
    var held = new FollowUpId(id(120));
    var missed = new FollowUpId(id(121));
    return List.of(
        new GoingHomeEvent.FollowUpPlanned(
            STAY,
            new FollowUp(
                held, FollowUp.Kind.MEETING, DAY, WARD, List.of(WARD, NURSES), true, null)),
        new GoingHomeEvent.FollowUpPlanned(
            STAY,
            new FollowUp(missed, FollowUp.Kind.HOSPITAL, DAY, WARD, List.of(WARD), false, null)),
        new GoingHomeEvent.FollowUpEnded(STAY, held, new FollowUp.Result(true, note(121), AT)),
        new GoingHomeEvent.FollowUpEnded(STAY, missed, new FollowUp.Result(false, null, AT)));
  }

  private static Event stated(UUID stay, Legal state, @Nullable NoteId reason) {
    var covers = List.of("a-law/discharge_agreement_content/social");
    return new GoingHomeEvent.AgreementStated(
        new StayId(stay), new LegalAgreement(state, covers, reason, WARD, AT));
  }

  private static Event offered(HandOverId id) {
    return new GoingHomeEvent.HandOverOffered(
        STAY, new HandOver(id, WARD, NURSES, note(97), DAY, AT, null, null, null));
  }

  private static GoingHomeEvent trained(StayId stay, TrainingPlan plan) {
    return new GoingHomeEvent.TrainingPlanned(stay, plan, AT);
  }

  private static NoteId note(int number) {
    return new NoteId(id(number));
  }

  private static UUID id(int number) {
    return UUID.fromString("019a0000-0000-7000-8000-%012x".formatted(number));
  }
}
