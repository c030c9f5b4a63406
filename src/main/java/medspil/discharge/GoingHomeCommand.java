package medspil.discharge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.stay.StayId;
import org.jspecify.annotations.Nullable;

/// What somebody wants done on the way home from a stay.
public sealed interface GoingHomeCommand extends DischargeCommand {
  StayId stay();

  /// The citizen or the relatives said something.
  ///
  /// @param own by the citizen
  record SayWords(StayId stay, Whose whose, Note words, boolean own, Instant at)
      implements GoingHomeCommand {}

  /// The talk gets a time, and these come.
  ///
  /// @param seen the revision that was on the page; 0 for none
  record PlanTalk(StayId stay, int seen, Instant when, List<String> roles, Instant at)
      implements GoingHomeCommand {
    public PlanTalk {
      roles = List.copyOf(roles);
    }
  }

  /// The talk was held with these.
  ///
  /// @param seen the revision that was on the page; 0 for none
  record HoldTalk(StayId stay, int seen, Instant when, List<String> roles, Instant at)
      implements GoingHomeCommand {
    public HoldTalk {
      roles = List.copyOf(roles);
    }
  }

  /// Something was agreed on about the treatment afterwards.
  ///
  /// @param from the unit that writes it
  record NoteTreatment(
      StayId stay,
      TreatmentId treatment,
      UUID from,
      Note words,
      @Nullable UUID owner,
      @Nullable LocalDate by,
      Instant at)
      implements GoingHomeCommand {}

  /// A receiver says a point back in own words.
  ///
  /// @param unit the receiver
  record SayBack(StayId stay, TreatmentId treatment, UUID unit, Note words, Instant at)
      implements GoingHomeCommand {}

  /// The sender says that this is what was meant.
  ///
  /// @param seen what was said back and is confirmed, so that nothing newer is
  record Confirm(StayId stay, TreatmentId treatment, NoteId seen, Instant at)
      implements GoingHomeCommand {}

  /// The sender says what was meant instead.
  ///
  /// @param seen what was said back and is corrected
  record Correct(StayId stay, TreatmentId treatment, NoteId seen, Note words, Instant at)
      implements GoingHomeCommand {}

  record Drop(StayId stay, TreatmentId treatment, Instant at) implements GoingHomeCommand {}

  /// Somebody looked at the common medicine list.
  ///
  /// @param differs what did not agree; null when everything did
  /// @param unit those who looked
  record CheckMedicine(
      StayId stay,
      boolean updated,
      boolean reconciled,
      @Nullable Note differs,
      @Nullable LocalDate dosesUntil,
      UUID unit,
      Instant at)
      implements GoingHomeCommand {}

  record PlanTraining(StayId stay, TrainingPlan plan, Instant at) implements GoingHomeCommand {}

  /// The hospital writes what it expects the citizen to need afterwards.
  ///
  /// @param seen the number of the one that was on the page; 0 for none
  /// @param areas those with words; what was on the page and is not changed refers to it
  /// @param unit those who write it
  record WriteForecast(
      StayId stay, int seen, List<Expected> areas, Functioning functioning, UUID unit, Instant at)
      implements GoingHomeCommand {
    public WriteForecast {
      areas = List.copyOf(areas);
    }
  }

  /// What is expected in one area.
  ///
  /// @param words as they were read on the page, or as they now are
  /// @param changed null when they stand as before
  record Expected(String area, NoteId words, @Nullable Note changed) {}

  /// A unit has read the latest.
  ///
  /// @param seen the number of the one that was read
  record ReadForecast(StayId stay, int seen, UUID unit, Instant at) implements GoingHomeCommand {}

  /// Somebody says how far the discharge agreement is.
  ///
  /// @param reason why it is not relevant; null otherwise
  record StateAgreement(
      StayId stay, Legal state, List<String> covers, @Nullable Note reason, UUID unit, Instant at)
      implements GoingHomeCommand {
    public StateAgreement {
      covers = List.copyOf(covers);
    }
  }

  /// Somebody writes down that they rang.
  record RecordCall(
      StayId stay, UUID from, UUID to, Call.Outcome outcome, @Nullable Note words, Instant at)
      implements GoingHomeCommand {}

  /// A unit asks another to take over.
  record OfferHandOver(
      StayId stay, HandOverId handOver, UUID from, UUID to, Note what, LocalDate ends, Instant at)
      implements GoingHomeCommand {}

  /// Somebody of the receiver says yes, by name and with a day.
  record AcceptHandOver(
      StayId stay, HandOverId handOver, UUID person, LocalDate firstContact, Instant at)
      implements GoingHomeCommand {}

  /// Somebody of the receiver says no, and why.
  record DeclineHandOver(StayId stay, HandOverId handOver, UUID person, Note why, Instant at)
      implements GoingHomeCommand {}

  /// The receiver says whether the information was enough.
  record JudgeHandOver(
      StayId stay, HandOverId handOver, boolean enough, @Nullable Note missed, Instant at)
      implements GoingHomeCommand {}

  record WithdrawHandOver(StayId stay, HandOverId handOver, Instant at)
      implements GoingHomeCommand {}

  /// Somebody plans to follow up, once or month after month.
  ///
  /// @param ids one for each time
  record PlanFollowUps(
      StayId stay,
      List<FollowUpId> ids,
      FollowUp.Kind kind,
      LocalDate first,
      UUID from,
      List<UUID> units,
      boolean relatives,
      Instant at)
      implements GoingHomeCommand {
    public PlanFollowUps {
      ids = List.copyOf(ids);
      units = List.copyOf(units);
    }
  }

  /// Somebody writes that it was held, or that it was not.
  record EndFollowUp(
      StayId stay, FollowUpId followUp, boolean held, @Nullable Note words, Instant at)
      implements GoingHomeCommand {}
}
