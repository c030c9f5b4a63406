package medspil.individualplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import medspil.journal.Event;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// What happens to a patient's coordination, and to their individual plan.
public sealed interface IndividualPlanEvent extends Event {

  record NeedNoted(Need need) implements IndividualPlanEvent {}

  record NeedEnded(Instant at) implements IndividualPlanEvent {}

  /// The patient, or who acts for them, says yes or no to a plan.
  record WishSaid(Wish wish) implements IndividualPlanEvent {}

  record CoordinatorOffered(Coordinating.Offer offer) implements IndividualPlanEvent {}

  record CoordinatorAnswered(Coordinating.Answer answer) implements IndividualPlanEvent {}

  /// Somebody coordinates; or nobody any more.
  record CoordinatorAppointed(Coordinating.@Nullable Coordinator who)
      implements IndividualPlanEvent {}

  record EntryWritten(Entry entry) implements IndividualPlanEvent {}

  record EntryRewritten(EntryId entry, NoteId words, Entry.Promise promise, Instant at)
      implements IndividualPlanEvent {}

  /// A line is taken in, not taken in, or no longer part of the plan.
  ///
  /// @param hand who said so
  record EntrySettled(EntryId entry, Entry.State how, Entry.Hand hand, Instant at)
      implements IndividualPlanEvent {}

  /// The patient says who does not read a line.
  record EntryWithheld(EntryId entry, List<UUID> units, Instant at)
      implements IndividualPlanEvent {}

  /// The patient says whether a unit reads the plan.
  record ReadingSaid(Participant participant) implements IndividualPlanEvent {}

  /// They look at the plan together on a day; null when no day is set any more.
  record EvaluationPlanned(@Nullable LocalDate day, Instant at) implements IndividualPlanEvent {}

  record EvaluationHeld(LocalDate day, @Nullable NoteId words, Instant at)
      implements IndividualPlanEvent {}

  /// The plan as it stands is kept as a version.
  record VersionKept(int number, Instant at) implements IndividualPlanEvent {}
}
