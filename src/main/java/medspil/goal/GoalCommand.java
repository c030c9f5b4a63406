package medspil.goal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import medspil.journal.Note;
import org.jspecify.annotations.Nullable;

/// What one of the three wants done about a goal.
public sealed interface GoalCommand {

  /// Who wants it.
  Side by();

  Instant at();

  record SayWish(Note words, Side by, Instant at) implements GoalCommand {}

  record SetGoal(
      GoalId goal,
      GoalLevel level,
      @Nullable GoalId parent,
      Note words,
      Aim aim,
      Side by,
      LocalDate day,
      Instant at)
      implements GoalCommand {}

  /// Other words, another aim, answers to the guide.
  ///
  /// @param revision the one that was read before it was changed
  /// @param words null when they are as they were
  /// @param answers to the questions of the guide, those that are new
  /// @param cleared questions whose answer was taken away
  record ReviseGoal(
      GoalId goal,
      int revision,
      @Nullable Note words,
      Aim aim,
      Map<String, Note> answers,
      List<String> cleared,
      Side by,
      Instant at)
      implements GoalCommand {
    public ReviseGoal {
      answers = Map.copyOf(answers);
      cleared = List.copyOf(cleared);
    }
  }

  record SayOwnWords(GoalId goal, Note words, Side by, Instant at) implements GoalCommand {}

  /// Whether one of the three agrees.
  ///
  /// @param revision of the words that were read
  record AnswerGoal(
      GoalId goal, boolean agrees, int revision, @Nullable Note words, Side by, Instant at)
      implements GoalCommand {}

  record AssessGoal(
      GoalId goal,
      LocalDate day,
      Change change,
      @Nullable Integer score,
      @Nullable Note words,
      Side by,
      LocalDate today,
      Instant at)
      implements GoalCommand {}

  /// What each level looks like.
  ///
  /// @param levels from -2 to 2
  record SetScale(GoalId goal, List<Note> levels, int weight, Side by, Instant at)
      implements GoalCommand {
    public SetScale {
      levels = List.copyOf(levels);
    }
  }

  record NoteTalk(
      GoalId goal, LocalDate day, @Nullable Note words, Side by, LocalDate today, Instant at)
      implements GoalCommand {}

  record EndGoal(GoalId goal, Ending.How how, @Nullable Note words, Side by, Instant at)
      implements GoalCommand {}

  record ReopenGoal(GoalId goal, Side by, Instant at) implements GoalCommand {}
}
