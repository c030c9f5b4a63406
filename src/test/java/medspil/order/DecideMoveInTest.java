package medspil.order;

import static medspil.order.ContractExamples.AT;
import static medspil.order.ContractExamples.ID;
import static medspil.order.ContractExamples.START;
import static medspil.order.ContractExamples.after;
import static medspil.order.ContractExamples.agreed;
import static medspil.order.ContractExamples.contract;
import static medspil.order.ContractExamples.events;
import static medspil.order.ContractExamples.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import medspil.Proves;
import medspil.journal.Decision;
import org.junit.jupiter.api.Test;

/// If this breaks, a citizen stands at a door that nobody has made ready.
class DecideMoveInTest {
  private static final MoveInStep PAPERS = step(1, ContractParty.PROVIDER, START.minusDays(9));
  private static final MoveInStep GOALS = step(2, ContractParty.AUTHORITY, START.minusDays(3));

  @Test
  @Proves("R1-25")
  void each_side_ticks_its_own_steps() {
    var planned = after(agreed(), plan(0, GOALS, PAPERS));
    assertThat(contract(planned).moveIn().steps()).as("by day").containsExactly(PAPERS, GOALS);

    assertThat(refusal(planned, tick(GOALS, true, ContractParty.PROVIDER)))
        .isEqualTo(ContractRefusal.OTHER_SIDES);
    var ticked = after(planned, tick(GOALS, true, ContractParty.AUTHORITY));
    assertThat(contract(ticked).moveIn().find(GOALS.id()).orElseThrow().doneAt()).isEqualTo(AT);
    assertThat(events(ticked, tick(GOALS, true, ContractParty.AUTHORITY))).isEmpty();

    var mistaken = after(ticked, tick(GOALS, false, ContractParty.AUTHORITY));
    assertThat(contract(mistaken)).isEqualTo(contract(planned));
  }

  @Test
  void what_is_ticked_stays_whatever_is_planned() {
    var ticked =
        after(agreed(), plan(0, PAPERS, GOALS), tick(PAPERS, true, ContractParty.PROVIDER));

    var again = after(ticked, plan(1, step(2, ContractParty.AUTHORITY, START)));

    assertThat(contract(again).moveIn().steps())
        .extracting(MoveInStep::day)
        .containsExactly(START.minusDays(9), START);
    assertThat(contract(again).moveIn().find(PAPERS.id()).orElseThrow().isDone()).isTrue();
  }

  @Test
  void two_who_plan_at_once_do_not_lose_each_others_steps() {
    var planned = after(agreed(), plan(0, PAPERS));

    assertThat(refusal(planned, plan(0, GOALS))).isEqualTo(ContractRefusal.CHANGED_MEANWHILE);
    assertThat(events(planned, plan(1, PAPERS))).as("the same again").isEmpty();
    assertThat(refusal(planned, tick(GOALS, true, ContractParty.AUTHORITY)))
        .isEqualTo(ContractRefusal.NO_SUCH_STEP);
  }

  @Test
  void no_step_lies_before_the_citizen_was_born() {
    var answer = new DecideContract(agreed(), START).decide(plan(0, PAPERS));

    assertThat(answer).isEqualTo(new Decision.Refused(ContractRefusal.BEFORE_BIRTH));
  }

  @Test
  void a_step_is_a_line_of_the_table_or_somebodys_own_words() {
    assertThatThrownBy(
            () -> new MoveInStep(PAPERS.id(), ContractParty.PROVIDER, null, null, START, null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void every_line_of_the_table_says_whose_it_is_and_where_it_comes_from() {
    var lines = OrderTable.read().moveIn();

    assertThat(lines).isNotEmpty().allMatch(one -> !one.line().source().isBlank());
    assertThat(lines).extracting(one -> one.line().code()).doesNotHaveDuplicates();
    assertThat(lines).extracting(MoveInLine::owner).contains(ContractParty.values());
  }

  private static ContractCommand plan(int basedOn, MoveInStep... steps) {
    return new ContractCommand.PlanMoveIn(
        ID, basedOn, ContractParty.AUTHORITY, List.of(steps), List.of(), AT);
  }

  private static ContractCommand tick(MoveInStep step, boolean done, ContractParty by) {
    return new ContractCommand.TickMoveIn(ID, step.id(), done, by, AT);
  }

  private static MoveInStep step(int number, ContractParty owner, LocalDate day) {
    return new MoveInStep(
        new MoveInStepId(new UUID(8, number)), owner, "line" + number, null, day, null);
  }
}
