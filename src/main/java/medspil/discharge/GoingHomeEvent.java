package medspil.discharge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import medspil.journal.NoteId;
import medspil.stay.StayId;
import org.jspecify.annotations.Nullable;

/// What happens on the way home from a stay.
public sealed interface GoingHomeEvent extends DischargeEvent {
  StayId stay();

  /// The citizen or the relatives said something about it.
  record WordsSaid(StayId stay, Voiced voiced) implements GoingHomeEvent {}

  /// The discharge talk has a time, and these come.
  record TalkPlanned(StayId stay, Instant when, List<String> roles, Instant at)
      implements GoingHomeEvent {
    public TalkPlanned {
      roles = List.copyOf(roles);
    }
  }

  /// The discharge talk was held, and these took part.
  record TalkHeld(StayId stay, Instant when, List<String> roles, Instant at)
      implements GoingHomeEvent {
    public TalkHeld {
      roles = List.copyOf(roles);
    }
  }

  /// Something was agreed on about the treatment afterwards.
  ///
  /// @param from the unit that wrote it
  record TreatmentNoted(
      StayId stay,
      TreatmentId treatment,
      UUID from,
      NoteId words,
      @Nullable UUID owner,
      @Nullable LocalDate by,
      Instant at)
      implements GoingHomeEvent {}

  /// A receiver said it back in own words.
  record TreatmentSaidBack(StayId stay, TreatmentId treatment, UUID unit, NoteId words, Instant at)
      implements GoingHomeEvent {}

  /// The sender confirmed that this is what was meant.
  record TreatmentConfirmed(StayId stay, TreatmentId treatment, Instant at)
      implements GoingHomeEvent {}

  /// The sender wrote what was meant instead.
  record TreatmentCorrected(StayId stay, TreatmentId treatment, NoteId words, Instant at)
      implements GoingHomeEvent {}

  /// It does not hold any more.
  record TreatmentDropped(StayId stay, TreatmentId treatment, Instant at)
      implements GoingHomeEvent {}

  /// Somebody looked at the common medicine list.
  record MedicineChecked(StayId stay, MedicineCheck check) implements GoingHomeEvent {}

  /// Which plan of retraining there is.
  record TrainingPlanned(StayId stay, TrainingPlan plan, Instant at) implements GoingHomeEvent {}

  /// What the citizen is expected to need afterwards was written, or written anew.
  record ForecastWritten(
      StayId stay, List<Forecast.Area> areas, Functioning functioning, UUID unit, Instant at)
      implements GoingHomeEvent {
    public ForecastWritten {
      areas = List.copyOf(areas);
    }
  }

  /// Those who are to help afterwards have read the latest.
  record ForecastRead(StayId stay, UUID unit, Instant at) implements GoingHomeEvent {}

  /// How far the discharge agreement is, or the coordination plan in its place.
  record AgreementStated(StayId stay, LegalAgreement agreement) implements GoingHomeEvent {}

  /// Somebody rang about the discharge.
  record CallMade(StayId stay, Call call) implements GoingHomeEvent {}

  /// A unit asks another to take over.
  record HandOverOffered(StayId stay, HandOver handOver) implements GoingHomeEvent {}

  /// Somebody there said yes with a day, or no with a reason.
  record HandOverAnswered(StayId stay, HandOverId handOver, HandOver.Answer answer)
      implements GoingHomeEvent {}

  /// The receiver said whether the information was enough.
  record HandOverJudged(StayId stay, HandOverId handOver, HandOver.Judged judged)
      implements GoingHomeEvent {}

  /// Those who asked need it no longer.
  record HandOverWithdrawn(StayId stay, HandOverId handOver, Instant at)
      implements GoingHomeEvent {}

  /// Somebody is to follow up on a day.
  record FollowUpPlanned(StayId stay, FollowUp followUp) implements GoingHomeEvent {}

  /// It was held, or it was not.
  record FollowUpEnded(StayId stay, FollowUpId followUp, FollowUp.Result result)
      implements GoingHomeEvent {}
}
