package medspil.citizen;

import static medspil.citizen.Objectives.does;
import static medspil.citizen.Objectives.owed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import medspil.Proves;
import medspil.change.ChangeCommand;
import medspil.change.ChangeId;
import medspil.change.ChangeReason;
import medspil.change.LeadsTo;
import medspil.goal.Aim;
import medspil.goal.Direction;
import medspil.goal.Ending;
import medspil.goal.GoalCommand;
import medspil.goal.GoalId;
import medspil.goal.GoalLevel;
import medspil.goal.Side;
import medspil.journal.Note;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// If this breaks, a provider tells of a change and nobody at the authority has to do anything.
class ChangeDutiesTest {
  private static final Instant AT = Instant.parse("2026-05-04T08:00:00Z");
  private static final LocalDate DAY = LocalDate.parse("2026-05-04");
  private static final ChangeId CHANGE = new ChangeId(new UUID(0, 1));
  private static final GoalId GOAL = new GoalId(new UUID(0, 3));
  private static final GoalId NEW_GOAL = new GoalId(new UUID(0, 4));
  private static final String WE = "Myndighed, Hjørring";
  private static final String ANSWER = "answer_change: " + WE + " by 2026-05-11";

  private final Pathway told = does(Objectives.supported(GOAL), notice());

  @Test
  @Proves({"R1-52", "R1-79"})
  void the_authority_owes_an_answer_and_the_answer_proves_it_done() {
    assertThat(owed(told)).containsExactly(ANSWER);
    assertThat(owed(does(told, received()))).containsExactly(ANSWER);
    assertThat(owed(does(told, answer(LeadsTo.TALK)))).isEmpty();
  }

  @Test
  void the_same_notice_twice_is_owed_once_and_one_taken_back_not_at_all() {
    assertThat(owed(does(told, notice()))).containsExactly(ANSWER);
    assertThat(owed(does(told, of(new ChangeCommand.Withdraw(CHANGE, Side.PROVIDER, AT)))))
        .isEmpty();
  }

  @Test
  @Proves({"R1-32", "R1-40"})
  void an_answer_that_leads_to_other_goals_asks_for_them_and_then_for_steps() {
    var answered = does(told, answer(LeadsTo.GOALS));
    assertThat(owed(answered)).containsExactly("update_goals: " + WE);

    var set = does(answered, goal(NEW_GOAL, GoalLevel.INTERVENTION_GOAL, null, Side.AUTHORITY));
    assertThat(owed(set)).containsExactly("sub_goals: Solgården");

    var step = goal(new GoalId(new UUID(0, 5)), GoalLevel.SUB_GOAL, NEW_GOAL, Side.PROVIDER);
    assertThat(owed(does(set, step))).isEmpty();
    var ended = new GoalCommand.EndGoal(NEW_GOAL, Ending.How.REPLACED, null, Side.AUTHORITY, AT);
    assertThat(owed(does(set, new PathwayCommand.OfGoal(ended)))).isEmpty();
  }

  @Test
  @Proves("R1-33")
  void an_answer_that_leads_to_another_order_asks_for_it_each_time() {
    var once = does(told, answer(LeadsTo.TALK));
    var again = does(once, answer(LeadsTo.ORDER));

    assertThat(owed(again)).containsExactly("adjust_order: " + WE);
  }

  private static PathwayCommand notice() {
    return of(
        new ChangeCommand.Notify(
            CHANGE,
            Objectives.PROVIDER,
            ChangeReason.FUNCTION_CHANGE,
            GOAL,
            null,
            note(1),
            note(2),
            null,
            Side.PROVIDER,
            DAY,
            AT));
  }

  private static PathwayCommand received() {
    return of(new ChangeCommand.Receive(CHANGE, Side.AUTHORITY, AT));
  }

  private static PathwayCommand answer(LeadsTo to) {
    return of(
        new ChangeCommand.AnswerChange(CHANGE, Set.of(to), note(3), null, Side.AUTHORITY, AT));
  }

  private static PathwayCommand goal(GoalId id, GoalLevel level, @Nullable GoalId parent, Side by) {
    var aim = new Aim(Direction.DEVELOP, false, false, null, Objectives.PROVIDER);
    return new PathwayCommand.OfGoal(
        new GoalCommand.SetGoal(id, level, parent, note(4), aim, by, DAY, AT.plusSeconds(9)));
  }

  private static PathwayCommand of(ChangeCommand command) {
    return new PathwayCommand.OfChange(command);
  }

  private static Note note(int number) {
    return new Note(new NoteId(new UUID(7, number)), "Words");
  }
}
