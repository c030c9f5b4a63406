package medspil.goal;

import static medspil.goal.GoalExamples.AT;
import static medspil.goal.GoalExamples.BIRTH;
import static medspil.goal.GoalExamples.DAY;
import static medspil.goal.GoalExamples.GOAL;
import static medspil.goal.GoalExamples.PURPOSE;
import static medspil.goal.GoalExamples.STEP;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import medspil.Proves;
import medspil.journal.Decision;
import medspil.journal.Happened;
import medspil.journal.Note;
import medspil.journal.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, a goal is lost, written by the wrong hand, or closed by itself.
class DecideGoalTest {
  private final Goals goals = GoalExamples.going(Direction.DEVELOP);

  @ParameterizedTest(name = "{0} by {1}: {2}")
  @CsvSource({
    "PURPOSE, AUTHORITY,",
    "PURPOSE, PROVIDER, AUTHORITYS_TO_WRITE",
    "PURPOSE, CITIZEN, AUTHORITYS_TO_WRITE",
    "INTERVENTION_GOAL, AUTHORITY,",
    "INTERVENTION_GOAL, PROVIDER, AUTHORITYS_TO_WRITE",
    "INTERVENTION_GOAL, CITIZEN, AUTHORITYS_TO_WRITE",
    "SUB_GOAL, PROVIDER,",
    "SUB_GOAL, AUTHORITY, PROVIDERS_TO_WRITE",
    "SUB_GOAL, CITIZEN, PROVIDERS_TO_WRITE"
  })
  @Proves({"R1-38", "R1-39", "R1-40"})
  void who_writes_which(GoalLevel level, Side by, @Nullable GoalRefusal refusal) {
    var parent =
        switch (level) {
          case PURPOSE -> null;
          case INTERVENTION_GOAL -> PURPOSE;
          case SUB_GOAL -> GOAL;
        };

    assertThat(refused(goals, set(level, parent, Aim.OPEN, by))).isEqualTo(refusal);
  }

  @Test
  @Proves("R1-40")
  void a_step_leads_to_an_intervention_goal_that_is_open() {
    var ended = goals.evolve(new GoalEvent.GoalEnded(GOAL, ending(Ending.How.REACHED)));

    assertThat(refused(goals, step(null))).isEqualTo(GoalRefusal.NO_SUCH_PARENT);
    assertThat(refused(goals, step(PURPOSE))).isEqualTo(GoalRefusal.NO_SUCH_PARENT);
    assertThat(refused(ended, step(GOAL))).isEqualTo(GoalRefusal.PARENT_ENDED);
  }

  @Test
  @Proves("R1-43")
  void a_goal_whose_steps_are_all_reached_stays_open() {
    var all =
        goals
            .evolve(GoalExamples.set(STEP, GoalLevel.SUB_GOAL, GOAL, Aim.OPEN))
            .evolve(new GoalEvent.GoalEnded(STEP, ending(Ending.How.REACHED)));

    assertThat(all.find(GOAL).orElseThrow().isOpen()).isTrue();
  }

  @Test
  void who_read_an_earlier_wording_is_told_and_loses_nothing() {
    var changed = apply(goals, GoalExamples.revise(1, "words of the first"));

    assertThat(refused(changed, GoalExamples.revise(1, "words of the second")))
        .isEqualTo(GoalRefusal.OVERTAKEN);
    var both = apply(changed, GoalExamples.revise(2, "words of the second"));
    assertThat(both.find(GOAL).orElseThrow().wordings()).hasSize(3);
  }

  @Test
  void what_is_the_same_is_no_change() {
    assertThat(happened(goals, GoalExamples.revise(1, null))).isEmpty();
  }

  @Test
  void an_answer_to_the_guide_is_kept_and_taken_away() {
    var answered = apply(goals, answers(1, Map.of("what", "She takes the bus"), List.of()));
    var cleared = apply(answered, answers(2, Map.of(), List.of("what", "why")));

    assertThat(answered.find(GOAL).orElseThrow().answers()).containsOnlyKeys("what");
    assertThat(cleared.find(GOAL).orElseThrow().answers()).isEmpty();
  }

  @Test
  void agreement_is_to_the_words_that_stand() {
    var agreed = apply(goals, new GoalCommand.AnswerGoal(GOAL, true, 1, null, Side.CITIZEN, AT));
    var changed = apply(agreed, GoalExamples.revise(1, "other words"));
    var goal = changed.find(GOAL).orElseThrow();

    assertThat(goal.isOutdated(goal.acceptance(Side.CITIZEN).orElseThrow())).isTrue();
    assertThat(refused(changed, new GoalCommand.AnswerGoal(GOAL, true, 1, null, Side.CITIZEN, AT)))
        .isEqualTo(GoalRefusal.OVERTAKEN);
    assertThat(happened(agreed, new GoalCommand.AnswerGoal(GOAL, true, 1, null, Side.CITIZEN, AT)))
        .isEmpty();
  }

  @Test
  @Proves({"R1-60", "R1-61"})
  void each_of_the_three_agrees_for_themselves() {
    var said =
        apply(
            apply(goals, answer(Side.CITIZEN, true)),
            new GoalCommand.AnswerGoal(
                GOAL, false, 1, GoalExamples.note("Hvem gør det?"), Side.PROVIDER, AT));
    var goal = said.find(GOAL).orElseThrow();

    assertThat(goal.acceptance(Side.CITIZEN).orElseThrow().agrees()).isTrue();
    assertThat(goal.acceptance(Side.PROVIDER).orElseThrow().agrees()).isFalse();
    assertThat(goal.acceptance(Side.AUTHORITY)).isEmpty();
  }

  @Test
  @Proves("R1-67")
  void another_day_asks_all_of_them_again_and_is_no_other_wording() {
    var agreed = apply(goals, answer(Side.CITIZEN, true));

    var later = apply(agreed, reachedBy(1, "2026-09-01"));
    var goal = later.find(GOAL).orElseThrow();

    assertThat(goal.isOutdated(goal.acceptance(Side.CITIZEN).orElseThrow())).isTrue();
    assertThat(goal.earlier()).isEmpty();
    assertThat(happened(later, reachedBy(2, "2026-09-01"))).isEmpty();
  }

  @ParameterizedTest(name = "seen on {0}: {1}")
  @CsvSource({
    "2026-03-02,",
    "1966-07-11,",
    "1966-07-10, BEFORE_BIRTH",
    "0000-01-01, BEFORE_BIRTH",
    "2026-03-03, IN_THE_FUTURE",
    "9999-12-31, IN_THE_FUTURE"
  })
  void a_day_lies_in_a_life(String day, @Nullable GoalRefusal refusal) {
    assertThat(refused(goals, assess(LocalDate.parse(day), null))).isEqualTo(refusal);
  }

  @Test
  void a_level_needs_a_scale() {
    var levels = List.of("a", "b", "c", "d", "e").stream().map(GoalExamples::note).toList();
    var scaled = apply(goals, new GoalCommand.SetScale(GOAL, levels, 2, Side.PROVIDER, AT));

    assertThat(refused(goals, assess(DAY, 1))).isEqualTo(GoalRefusal.NO_SCALE);
    assertThat(refused(scaled, assess(DAY, 3))).isEqualTo(GoalRefusal.NO_SUCH_LEVEL);
    assertThat(apply(scaled, assess(DAY, -2)).attained())
        .containsExactly(new Attainment.Weighed(-2, 2));
  }

  @Test
  void what_has_ended_says_what_is_possible_instead() {
    var end = new GoalCommand.EndGoal(GOAL, Ending.How.REACHED, null, Side.AUTHORITY, AT);
    var ended = apply(goals, end);

    assertThat(refused(ended, assess(DAY, null))).isEqualTo(GoalRefusal.ALREADY_ENDED);
    assertThat(happened(ended, end)).isEmpty();
    assertThat(
            apply(ended, new GoalCommand.ReopenGoal(GOAL, Side.AUTHORITY, AT))
                .find(GOAL)
                .orElseThrow()
                .isOpen())
        .isTrue();
  }

  @Test
  @Proves("R1-49")
  void four_primary_goals_are_taken() {
    var many = goals;
    for (var number = 10; number < 14; number++) {
      var id = new GoalId(new UUID(2, number));
      many =
          many.evolve(
              GoalExamples.set(id, GoalLevel.INTERVENTION_GOAL, PURPOSE, GoalExamples.aim(null)));
    }

    assertThat(many.primary()).isEqualTo(5);
  }

  @Test
  void the_words_go_with_the_event_and_not_in_it() {
    var happened = happened(goals, GoalExamples.revise(1, "Tager bussen")).getFirst();

    assertThat(happened.notes()).hasSize(1);
    assertThat(happened.event().toString()).doesNotContain("bussen");
  }

  private static GoalCommand set(GoalLevel level, @Nullable GoalId parent, Aim aim, Side by) {
    return new GoalCommand.SetGoal(
        STEP, level, parent, GoalExamples.note("words"), aim, by, DAY, AT);
  }

  private static GoalCommand step(@Nullable GoalId parent) {
    return set(GoalLevel.SUB_GOAL, parent, Aim.OPEN, Side.PROVIDER);
  }

  private static GoalCommand answer(Side by, boolean agrees) {
    return new GoalCommand.AnswerGoal(GOAL, agrees, 1, null, by, AT);
  }

  private static GoalCommand reachedBy(int revision, String day) {
    var aim = new Aim(Direction.DEVELOP, true, false, LocalDate.parse(day), GoalExamples.FACILITY);
    return new GoalCommand.ReviseGoal(
        GOAL, revision, null, aim, Map.of(), List.of(), Side.AUTHORITY, AT);
  }

  private static GoalCommand assess(LocalDate day, @Nullable Integer score) {
    return new GoalCommand.AssessGoal(
        GOAL, day, Change.BETTER, score, null, Side.PROVIDER, DAY, AT);
  }

  private static GoalCommand answers(
      int revision, Map<String, String> answers, List<String> cleared) {
    var notes = new HashMap<String, Note>();
    answers.forEach((question, words) -> notes.put(question, GoalExamples.note(words)));
    return new GoalCommand.ReviseGoal(
        GOAL,
        revision,
        null,
        GoalExamples.aim(Direction.DEVELOP),
        notes,
        cleared,
        Side.AUTHORITY,
        AT);
  }

  private static Ending ending(Ending.How how) {
    return new Ending(how, null, Side.AUTHORITY, AT);
  }

  private static Goals apply(Goals goals, GoalCommand command) {
    var after = goals;
    for (var one : happened(goals, command)) {
      after = after.evolve((GoalEvent) one.event());
    }
    return after;
  }

  private static List<Happened> happened(Goals goals, GoalCommand command) {
    return switch (new DecideGoal(goals, BIRTH).decide(command)) {
      case Decision.Accepted(var happened) -> happened;
      case Decision.Refused(var refusal) -> throw new AssertionError(refusal.code());
    };
  }

  private static @Nullable Refusal refused(Goals goals, GoalCommand command) {
    return new DecideGoal(goals, BIRTH).decide(command) instanceof Decision.Refused(var refusal)
        ? refusal
        : null;
  }
}
