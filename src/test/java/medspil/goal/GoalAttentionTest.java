package medspil.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import medspil.Proves;
import medspil.goal.GoalAttention.Call;
import medspil.goal.GoalAttention.Why;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// If this breaks, a goal stands still for a year and nobody talks about it.
class GoalAttentionTest {
  private final GoalAttention attention =
      new GoalAttention(Period.ofMonths(3), Period.ofMonths(12));

  @Test
  @Proves("R1-50")
  void no_development_calls_for_a_talk_too() {
    var goals =
        GoalExamples.going(Direction.DEVELOP)
            .evolve(GoalExamples.seen("2026-04-20", Change.SAME, Side.PROVIDER))
            .evolve(GoalExamples.seen("2026-05-20", Change.SAME, Side.PROVIDER));

    assertThat(call(goals, "2026-06-01")).isNull();
    assertThat(call(goals, "2026-06-02")).isEqualTo(Why.NO_DEVELOPMENT);
    assertThat(call(goals.evolve(GoalExamples.talked("2026-06-02")), "2026-06-03")).isNull();
  }

  @Test
  void what_is_to_be_held_and_is_held_calls_for_nothing() {
    var goals =
        GoalExamples.going(Direction.MAINTAIN)
            .evolve(GoalExamples.seen("2026-05-20", Change.SAME, Side.PROVIDER));

    assertThat(call(goals, "2026-08-01")).isNull();
  }

  @Test
  void what_nobody_looks_at_calls() {
    var goals = GoalExamples.going(Direction.MAINTAIN);

    assertThat(call(goals, "2026-06-01")).isNull();
    assertThat(call(goals, "2026-06-02")).isEqualTo(Why.NOT_LOOKED_AT);
  }

  @Test
  @Proves("R1-42")
  void a_step_is_assessed_with_a_day_and_calls_when_the_last_one_is_old() {
    var stepped =
        GoalExamples.going(Direction.DEVELOP)
            .evolve(
                GoalExamples.set(
                    GoalExamples.STEP, GoalLevel.SUB_GOAL, GoalExamples.GOAL, Aim.OPEN));
    var seen =
        new Assessment(
            Side.PROVIDER,
            LocalDate.parse("2026-05-20"),
            Change.BETTER,
            null,
            null,
            GoalExamples.AT);
    var assessed = stepped.evolve(new GoalEvent.GoalAssessed(GoalExamples.STEP, seen));

    assertThat(step(stepped, "2026-06-01")).isNull();
    assertThat(step(stepped, "2026-06-02"))
        .isEqualTo(new Call(Why.NOT_LOOKED_AT, GoalExamples.DAY));
    assertThat(step(assessed, "2026-08-19")).isNull();
    assertThat(step(assessed, "2026-08-20")).isEqualTo(new Call(Why.NOT_LOOKED_AT, seen.day()));
  }

  @Test
  void what_goes_back_calls_at_once_and_until_they_talked() {
    var goals =
        GoalExamples.going(Direction.MAINTAIN)
            .evolve(GoalExamples.seen("2026-03-20", Change.WORSE, Side.CITIZEN));

    assertThat(call(goals, "2026-03-20")).isEqualTo(Why.GOES_BACK);
    assertThat(call(goals.evolve(GoalExamples.talked("2026-03-19")), "2026-03-21"))
        .isEqualTo(Why.GOES_BACK);
    assertThat(call(goals.evolve(GoalExamples.talked("2026-03-21")), "2026-03-21")).isNull();
  }

  @Test
  @Proves("R1-41")
  void an_intervention_goal_is_looked_at_again_within_a_year() {
    var goals = GoalExamples.going(Direction.DEVELOP);
    var looked = goals.evolve(GoalExamples.seen("2026-09-01", Change.SAME, Side.AUTHORITY));

    assertThat(attention.reviewBy(goal(goals))).isEqualTo("2027-03-02");
    assertThat(attention.reviewBy(goal(looked))).isEqualTo("2027-09-01");
  }

  private @Nullable Why call(Goals goals, String today) {
    return attention
        .call(goal(goals), LocalDate.parse(today))
        .map(GoalAttention.Call::why)
        .orElse(null);
  }

  private @Nullable Call step(Goals goals, String today) {
    return attention
        .call(goals.find(GoalExamples.STEP).orElseThrow(), LocalDate.parse(today))
        .orElse(null);
  }

  private static Goal goal(Goals goals) {
    return goals.find(GoalExamples.GOAL).orElseThrow();
  }
}
