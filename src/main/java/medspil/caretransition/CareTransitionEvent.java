package medspil.caretransition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import medspil.journal.Event;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// What happens on the way from one unit to another, and to the story a citizen shares there.
public sealed interface CareTransitionEvent extends Event {

  /// What happens in one of them.
  sealed interface About extends CareTransitionEvent {
    CareTransitionId transition();
  }

  /// Those who have the citizen ask others to take over.
  record Proposed(CareTransitionId transition, UUID from, UUID to, LocalDate lastDay, Instant at)
      implements About {}

  record CitizenAgreed(CareTransitionId transition, Agreed agreed) implements About {}

  record Answered(CareTransitionId transition, CareTransition.Answer answer) implements About {}

  record SomethingPassedOn(CareTransitionId transition, PassedOnId point, NoteId words, Instant at)
      implements About {}

  record SaidBack(CareTransitionId transition, PassedOnId point, NoteId words, Instant at)
      implements About {}

  /// Those who passed it on say whether it was understood.
  ///
  /// @param correction null when it was
  record SaidBackJudged(
      CareTransitionId transition, PassedOnId point, @Nullable NoteId correction, Instant at)
      implements About {}

  record SidesMet(CareTransitionId transition, Met met) implements About {}

  record NewThingTold(CareTransitionId transition, NewThing thing, NoteId words, Instant at)
      implements About {}

  record OwnWordSaid(CareTransitionId transition, OwnWord word, Told told) implements About {}

  record Arrived(CareTransitionId transition, CareTransition.Arrival arrival) implements About {}

  record RetoldSaid(CareTransitionId transition, Retold retold) implements About {}

  record Withdrawn(CareTransitionId transition, Instant at) implements About {}

  /// The citizen's own story, for those who take part in a transition to read.
  ///
  /// @param words null when they no longer share one
  record LifeStoryTold(@Nullable NoteId words, Instant at) implements CareTransitionEvent {}
}
