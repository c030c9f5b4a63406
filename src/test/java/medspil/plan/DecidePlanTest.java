package medspil.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import medspil.Proves;
import medspil.goal.Aim;
import medspil.goal.Direction;
import medspil.goal.GoalEvent;
import medspil.goal.GoalId;
import medspil.goal.GoalLevel;
import medspil.goal.Goals;
import medspil.goal.Side;
import medspil.journal.Decision;
import medspil.journal.Happened;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.journal.Refusal;
import medspil.meeting.Meetings;
import medspil.order.Orders;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// If this breaks, citizen and provider hold different plans, or nobody knows which was sent.
class DecidePlanTest {
  private static final Instant AT = Instant.parse("2026-11-22T10:00:00Z");
  private static final LocalDate DAY = LocalDate.parse("2026-11-22");
  private static final GoalId GOAL = new GoalId(new UUID(1, 1));
  private static final UUID FACILITY = new UUID(1, 3);
  private static final NoteId FIRST = new NoteId(new UUID(2, 1));

  private final Goals goals = Goals.NONE.evolve(goal());
  private final Plans made = apply(Plans.NONE, make(0, Side.AUTHORITY));
  private final Plans sent = apply(made, send(1));

  @Test
  @Proves("R1-91")
  void a_version_keeps_the_words_it_was_made_of() {
    var reworded =
        goals.evolve(
            new GoalEvent.GoalRevised(
                GOAL, 2, new NoteId(new UUID(2, 2)), aim(), Side.AUTHORITY, AT));

    assertThat(made.find(1).orElseThrow().content().goals().getFirst().words()).isEqualTo(FIRST);
    var next = apply(made, make(1, Side.AUTHORITY), reworded);
    assertThat(next.find(2).orElseThrow().content().goals().getFirst().words()).isNotEqualTo(FIRST);
    assertThat(next.find(1).orElseThrow().content().goals().getFirst().words()).isEqualTo(FIRST);
  }

  @Test
  @Proves("R1-91")
  void it_is_sent_to_the_citizen_and_to_whoever_works_on_a_goal_and_each_says_so_once() {
    var version = sent.find(1).orElseThrow();
    assertThat(version.receipts())
        .containsExactly(
            new Receipt(Side.CITIZEN, null, AT, null),
            new Receipt(Side.PROVIDER, FACILITY, AT, null));

    var read = new PlanCommand.AcknowledgePlan(1, FACILITY, Side.PROVIDER, AT);
    var after = apply(sent, read);
    assertThat(after.find(1).orElseThrow().receipt(Side.PROVIDER, FACILITY).orElseThrow().read())
        .isEqualTo(AT);
    assertThat(happened(after, read, goals)).isEmpty();
    assertThat(happened(sent, send(1), goals)).isEmpty();
    assertThat(refused(sent, new PlanCommand.AcknowledgePlan(1, new UUID(9, 9), Side.PROVIDER, AT)))
        .isEqualTo(PlanRefusal.NOT_SENT_TO_YOU);
  }

  @Test
  void two_who_make_a_version_do_not_lose_one() {
    assertThat(refused(made, make(0, Side.AUTHORITY))).isEqualTo(PlanRefusal.OVERTAKEN);
    var second = apply(made, make(1, Side.AUTHORITY));
    assertThat(refused(second, send(1))).isEqualTo(PlanRefusal.NEWER_THERE);
  }

  @Test
  void the_authority_makes_it_and_of_something() {
    assertThat(refused(Plans.NONE, make(0, Side.PROVIDER)))
        .isEqualTo(PlanRefusal.AUTHORITYS_TO_MAKE);
    assertThat(decide(Plans.NONE, make(0, Side.AUTHORITY), Goals.NONE))
        .isEqualTo(new Decision.Refused(PlanRefusal.NO_GOALS));
    assertThat(refused(made, send(7))).isEqualTo(PlanRefusal.NO_SUCH_PLAN);
  }

  @Test
  void only_what_was_sent_after_a_meeting_followed_it() {
    assertThat(sent.sentAfter(AT)).contains(AT);
    assertThat(sent.sentAfter(AT.plusSeconds(1))).isEmpty();
    assertThat(made.sentAfter(AT)).isEmpty();
  }

  private static GoalEvent goal() {
    return new GoalEvent.GoalSet(
        GOAL, GoalLevel.INTERVENTION_GOAL, null, FIRST, aim(), Side.AUTHORITY, DAY, AT);
  }

  private static Aim aim() {
    return new Aim(Direction.DEVELOP, true, false, null, FACILITY);
  }

  private static PlanCommand make(int basedOn, Side by) {
    return new PlanCommand.MakePlan(
        basedOn, new Note(new NoteId(new UUID(2, 5)), "A year"), null, by, AT);
  }

  private static PlanCommand send(int number) {
    return new PlanCommand.SendPlan(number, Side.AUTHORITY, AT);
  }

  private @Nullable Refusal refused(Plans plans, PlanCommand command) {
    return decide(plans, command, goals) instanceof Decision.Refused(var why) ? why : null;
  }

  private Plans apply(Plans plans, PlanCommand command) {
    return apply(plans, command, goals);
  }

  private static Plans apply(Plans plans, PlanCommand command, Goals standing) {
    var now = plans;
    for (var one : happened(plans, command, standing)) {
      now = now.evolve((PlanEvent) one.event());
    }
    return now;
  }

  private static List<Happened> happened(Plans plans, PlanCommand command, Goals standing) {
    return switch (decide(plans, command, standing)) {
      case Decision.Accepted(var happened) -> happened;
      case Decision.Refused(var refusal) -> throw new AssertionError(refusal.code());
    };
  }

  private static Decision decide(Plans plans, PlanCommand command, Goals standing) {
    return new DecidePlan(plans, standing, Orders.NONE, Meetings.NONE).decide(command);
  }
}
