package medspil.goal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import medspil.journal.Event;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// What happens to a citizen's goals.
public sealed interface GoalEvent extends Event {

  /// What the citizen wants of it all, in their own words.
  record WishSaid(NoteId words, Side by, Instant at) implements GoalEvent {}

  record GoalSet(
      GoalId goal,
      GoalLevel level,
      @Nullable GoalId parent,
      NoteId words,
      Aim aim,
      Side by,
      LocalDate day,
      Instant at)
      implements GoalEvent {}

  /// Its words or what is agreed beside them changed.
  ///
  /// @param words null when only the rest was changed
  record GoalRevised(
      GoalId goal, int revision, @Nullable NoteId words, Aim aim, Side by, Instant at)
      implements GoalEvent {}

  /// Questions of the guide to clear goals were answered, or an answer was taken away.
  record QuestionsAnswered(
      GoalId goal, int revision, Map<String, NoteId> answers, List<String> cleared, Instant at)
      implements GoalEvent {
    public QuestionsAnswered {
      answers = Map.copyOf(answers);
      cleared = List.copyOf(cleared);
    }
  }

  record OwnWordsSaid(GoalId goal, Said words) implements GoalEvent {}

  record GoalAnswered(GoalId goal, Acceptance acceptance) implements GoalEvent {}

  record GoalAssessed(GoalId goal, Assessment assessment) implements GoalEvent {}

  record ScaleSet(GoalId goal, Scale scale, Instant at) implements GoalEvent {}

  record TalkHeld(GoalId goal, Talk talk, Instant at) implements GoalEvent {}

  record GoalEnded(GoalId goal, Ending ending) implements GoalEvent {}

  record GoalReopened(GoalId goal, Side by, Instant at) implements GoalEvent {}
}
