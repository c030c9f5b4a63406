package medspil.plan;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.goal.Goal;
import medspil.goal.GoalId;
import medspil.goal.GoalLevel;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// A goal as it was worded when the plan was made.
///
/// @param own the citizen's own words; null when they said none
/// @param by the day it is to be reached; null when none is set
/// @param provider the unit that works on it; null when nobody is named
public record PlannedGoal(
    GoalId goal,
    GoalLevel level,
    NoteId words,
    @Nullable NoteId own,
    @Nullable LocalDate by,
    @Nullable UUID provider) {

  static PlannedGoal of(Goal goal) {
    var own = goal.own();
    return new PlannedGoal(
        goal.id(),
        goal.level(),
        goal.wording().words(),
        own == null ? null : own.words(),
        goal.aim().by(),
        goal.aim().provider());
  }

  Stream<NoteId> notes() {
    return Stream.concat(Stream.of(words), Stream.ofNullable(own));
  }
}
