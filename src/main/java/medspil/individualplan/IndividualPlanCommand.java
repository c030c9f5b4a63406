package medspil.individualplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import medspil.journal.Note;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// What somebody wants about a patient's coordination or their individual plan.
public sealed interface IndividualPlanCommand {
  Instant at();

  /// Somebody sees that the patient needs services for long from several.
  ///
  /// @param unit whose view it is; null when the patient says it
  record NoteNeed(UUID need, @Nullable UUID unit, UUID coordinatingUnit, Instant at)
      implements IndividualPlanCommand {}

  record EndNeed(Instant at) implements IndividualPlanCommand {}

  record SayWish(Wish wish, LocalDate today) implements IndividualPlanCommand {
    @Override
    public Instant at() {
      return wish.at();
    }
  }

  record OfferCoordinator(boolean child, Instant at) implements IndividualPlanCommand {}

  record AnswerCoordinator(boolean yes, boolean own, Instant at) implements IndividualPlanCommand {}

  record Appoint(UUID person, UUID unit, boolean child, Instant at)
      implements IndividualPlanCommand {}

  record EndCoordinator(Instant at) implements IndividualPlanCommand {}

  /// What somebody wants in the plan.
  sealed interface InPlan extends IndividualPlanCommand {}

  /// What somebody does to a line, and as whom.
  sealed interface OfEntry extends InPlan {
    EntryId entry();

    Entry.Hand hand();

    @Nullable UUID unit();
  }

  record Write(
      EntryId entry,
      String heading,
      Note words,
      Entry.Promise promise,
      Entry.Hand hand,
      @Nullable UUID unit,
      Instant at)
      implements OfEntry {}

  /// A line in other words, or with another promise.
  ///
  /// @param was what the writer had read; another's words are never written over
  record Rewrite(
      EntryId entry,
      NoteId was,
      Note words,
      Entry.Promise promise,
      Entry.Hand hand,
      @Nullable UUID unit,
      Instant at)
      implements OfEntry {}

  record Settle(EntryId entry, Entry.State how, Entry.Hand hand, @Nullable UUID unit, Instant at)
      implements OfEntry {}

  /// Some do not read a line.
  ///
  /// @param own said on the patient's own page
  record Withhold(EntryId entry, Set<UUID> units, boolean own, Instant at) implements InPlan {
    public Withhold {
      units = Set.copyOf(units);
    }
  }

  /// A unit reads the plan, or does not.
  ///
  /// @param own said on the patient's own page
  record SayReading(UUID unit, boolean reads, boolean own, Instant at) implements InPlan {}

  record PlanEvaluation(@Nullable LocalDate day, LocalDate today, boolean own, Instant at)
      implements InPlan {}

  record HoldEvaluation(
      LocalDate day, @Nullable Note words, LocalDate today, boolean own, Instant at)
      implements InPlan {}

  /// The plan as it stands becomes a version.
  ///
  /// @param newest the version the reader saw as the newest
  record Keep(int newest, boolean own, Instant at) implements InPlan {}
}
