package medspil.governance;

import static medspil.governance.GroupExamples.BELOW;
import static medspil.governance.GroupExamples.CHARTER;
import static medspil.governance.GroupExamples.MATTER;
import static medspil.governance.GroupExamples.MEETING;
import static medspil.governance.GroupExamples.MIDDLE;
import static medspil.governance.GroupExamples.STRANGER;
import static medspil.governance.GroupExamples.TODAY;
import static medspil.governance.GroupExamples.TOP;
import static medspil.governance.GroupExamples.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import medspil.Proves;
import medspil.directory.OrganisationId;
import medspil.governance.BodyDecision.Outcome;
import medspil.journal.Decision;
import medspil.journal.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// If this breaks, a case is lost between two levels, or a decision is written that nobody made.
class DecideGroupTest {
  private static final GovernanceTable TABLE = GovernanceTable.read();

  private BodyGroup group = BodyGroup.EMPTY;
  private LocalDate today = TODAY;

  @Test
  @Proves({"R4-04", "R4-89", "R4-90", "R4-91"})
  void a_health_community_has_three_levels_of_which_the_lowest_are_several() {
    founded();

    assertThat(group.bodies()).extracting(Body::name).hasSize(3);
    assertThat(does(setUp(new UUID(1, 4), "professional_committee", MIDDLE))).isNull();
    assertThat(level("partnership_meeting")).isEqualTo(1);
    assertThat(level("strategic_committee")).isEqualTo(2);
    assertThat(level("professional_committee")).isEqualTo(3);
    assertThat(
            group.bodies().stream()
                .filter(one -> one.setup().kind().equals("professional_committee")))
        .hasSize(2);
  }

  @Test
  @Proves("R2-17")
  void a_temporary_body_answers_to_another_and_has_a_last_day() {
    founded();
    var id = new UUID(1, 5);
    assertThat(does(setUp(id, "working_group", MIDDLE))).isEqualTo(GroupRefusal.END_MISSING);

    var until = TODAY.plusMonths(6);
    assertThat(
            does(
                new GroupCommand.SetUpBody(
                    id,
                    new Body.Setup(
                        "Arbejdsgruppen",
                        "working_group",
                        MIDDLE,
                        "",
                        TODAY,
                        until,
                        List.of(TOWN)))))
        .isNull();

    var body = group.body(id).orElseThrow();
    assertThat(body.under()).contains(MIDDLE);
    assertThat(body.standsOn(until)).isTrue();
    assertThat(body.standsOn(until.plusDays(1))).isFalse();
    today = until.plusDays(1);
    assertThat(does(raise(new UUID(3, 8), id))).isEqualTo(GroupRefusal.NOT_STANDING);
  }

  @Test
  @Proves("R4-92")
  void a_case_goes_up_with_advice_and_down_with_a_reason_and_never_past_a_level() {
    founded();
    does(raise(MATTER, BELOW));

    assertThat(does(new GroupCommand.SendCase(MATTER, TOP, "Det haster.")))
        .isEqualTo(GroupRefusal.NOT_NEXT);
    assertThat(does(new GroupCommand.SendCase(MATTER, MIDDLE, " ")))
        .isEqualTo(GroupRefusal.REASON_MISSING);
    assertThat(does(say(Outcome.RECOMMENDED, null, null, null))).isNull();
    assertThat(matter().body()).isEqualTo(MIDDLE);
    assertThat(matter().isOpen()).isTrue();

    assertThat(does(new GroupCommand.SendCase(MATTER, BELOW, "Hvad koster det?"))).isNull();
    assertThat(matter().body()).isEqualTo(BELOW);
    assertThat(matter().steps()).hasSize(3);
  }

  @Test
  @Proves("R3-50")
  void a_board_of_relatives_is_given_a_task_and_answers_it() {
    founded();
    var board = new UUID(1, 6);
    does(setUp(board, "relatives_board", MIDDLE));
    does(raise(MATTER, MIDDLE));

    assertThat(does(new GroupCommand.SendCase(MATTER, board, "Hvordan spørger vi de pårørende?")))
        .isNull();
    assertThat(matter().body()).isEqualTo(board);
    assertThat(does(say(Outcome.RECOMMENDED, null, null, null))).isNull();

    assertThat(matter().body()).as("the advice goes back up").isEqualTo(MIDDLE);
    assertThat(TABLE.body("peer_board")).isPresent();
  }

  @Test
  void at_the_top_there_is_nobody_to_recommend_to() {
    founded();
    does(raise(MATTER, TOP));

    assertThat(does(say(Outcome.RECOMMENDED, null, null, null)))
        .isEqualTo(GroupRefusal.NOBODY_ABOVE);
    assertThat(matter().isOpen()).isTrue();
  }

  @Test
  @Proves({"R0-06", "R3-67"})
  void what_is_decided_has_a_day_and_is_followed_until_it_is_carried_out() {
    founded();
    does(raise(MATTER, MIDDLE));
    does(meeting(TODAY.plusDays(3)));
    does(new GroupCommand.TakeCase(MATTER, MEETING));
    today = TODAY.plusDays(4);

    assertThat(does(say(Outcome.ADOPTED, MEETING, TOWN, today.plusDays(14)))).isNull();
    assertThat(matter().isOpen()).isFalse();
    assertThat(matter().isAwaited()).isTrue();
    assertThat(matter().decision().orElseThrow().isLate(today.plusDays(15))).isTrue();
    assertThat(does(say(Outcome.NOTED, null, null, null))).isEqualTo(GroupRefusal.CASE_CLOSED);

    assertThat(does(new GroupCommand.CarryOut(MATTER, today.plusDays(1), "")))
        .isEqualTo(GroupRefusal.IN_FUTURE);
    assertThat(does(new GroupCommand.CarryOut(MATTER, today, "Rutinen er skrevet."))).isNull();
    assertThat(matter().isAwaited()).isFalse();
    assertThat(does(new GroupCommand.CarryOut(MATTER, today, "")))
        .isEqualTo(GroupRefusal.NOTHING_AWAITED);
  }

  @Test
  void what_cannot_be_is_refused_and_nothing_is_written() {
    founded();
    does(raise(MATTER, BELOW));
    does(meeting(TODAY.plusDays(3)));

    assertThat(does(new GroupCommand.Found(CHARTER))).isEqualTo(GroupRefusal.FOUNDED_ALREADY);
    assertThat(does(new GroupCommand.ChangeMembers(List.of(TOWN))))
        .isEqualTo(GroupRefusal.NOT_A_MEMBER);
    assertThat(does(new GroupCommand.TakeCase(MATTER, MEETING)))
        .as("it lies with another body")
        .isEqualTo(GroupRefusal.ELSEWHERE);
    assertThat(does(say(Outcome.NOTED, MEETING, null, null))).isEqualTo(GroupRefusal.ELSEWHERE);
    assertThat(does(say(Outcome.ADOPTED, null, STRANGER, null)))
        .isEqualTo(GroupRefusal.NOT_A_MEMBER);
    assertThat(does(say(Outcome.ADOPTED, null, null, TODAY.plusDays(1))))
        .isEqualTo(GroupRefusal.DOER_MISSING);
    assertThat(does(say(Outcome.ADOPTED, null, TOWN, TODAY.minusDays(1))))
        .isEqualTo(GroupRefusal.DUE_BEFORE);
    assertThat(does(new GroupCommand.HoldMeeting(MEETING, "26/1")))
        .isEqualTo(GroupRefusal.MEETING_AHEAD);
    assertThat(does(meeting(TODAY.minusDays(1)))).isEqualTo(GroupRefusal.MEETING_PAST);
    assertThat(
            does(
                new GroupCommand.ChangeBody(
                    TOP, 1, GroupExamples.setup("Toppen", "partnership_meeting", BELOW))))
        .isEqualTo(GroupRefusal.ROUND);
    assertThat(
            does(
                new GroupCommand.ChangeBody(
                    TOP, 7, GroupExamples.setup("Toppen", "partnership_meeting", null))))
        .isEqualTo(GroupRefusal.OVERTAKEN);
    assertThat(matter().steps()).isEmpty();
  }

  @Test
  void a_case_that_is_put_on_the_agenda_twice_stands_there_once() {
    founded();
    does(raise(MATTER, MIDDLE));
    does(meeting(TODAY.plusDays(3)));

    does(new GroupCommand.TakeCase(MATTER, MEETING));
    assertThat(does(new GroupCommand.TakeCase(MATTER, MEETING))).isNull();

    assertThat(group.meeting(MEETING).orElseThrow().agenda()).containsExactly(MATTER);
  }

  private void founded() {
    does(new GroupCommand.Found(CHARTER));
    does(setUp(TOP, "partnership_meeting", null));
    does(setUp(MIDDLE, "strategic_committee", TOP));
    does(setUp(BELOW, "professional_committee", MIDDLE));
  }

  private static GroupCommand setUp(UUID id, String kind, @Nullable UUID under) {
    return new GroupCommand.SetUpBody(id, GroupExamples.setup(kind, kind, under));
  }

  private static GroupCommand raise(UUID id, UUID body) {
    return new GroupCommand.RaiseCase(id, body, TOWN, "Fredager", "Kan vi ringe før kl. 12?", null);
  }

  private static GroupCommand meeting(LocalDate day) {
    return new GroupCommand.PlanMeeting(
        MEETING, MIDDLE, day.atTime(12, 0).toInstant(ZoneOffset.UTC), "Rådhuset");
  }

  private GroupCommand say(
      Outcome outcome,
      @Nullable UUID meeting,
      @Nullable OrganisationId doer,
      @Nullable LocalDate due) {
    return new GroupCommand.Decide(
        MATTER, meeting, outcome, "Prøves i tre måneder.", today, "26/310", doer, due);
  }

  private BodyCase matter() {
    return group.matter(MATTER).orElseThrow();
  }

  private static int level(String kind) {
    return TABLE.body(kind).orElseThrow().level();
  }

  /// Why not, or null when it was done.
  private @Nullable Refusal does(GroupCommand wish) {
    Instant now = today.atTime(9, 0).toInstant(ZoneOffset.UTC);
    return switch (new DecideGroup(TABLE, now, today).on(group, wish)) {
      case Decision.Refused(var refusal) -> refusal;
      case Decision.Accepted(var happened) -> {
        for (var one : happened) {
          group = GroupFold.evolve(group, (GroupEvent) one.event());
        }
        yield null;
      }
    };
  }
}
