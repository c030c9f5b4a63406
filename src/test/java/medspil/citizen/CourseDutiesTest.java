package medspil.citizen;

import static medspil.citizen.Objectives.owed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import medspil.Proves;
import medspil.goal.Change;
import medspil.goal.GoalCommand;
import medspil.goal.GoalId;
import medspil.goal.Side;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.meeting.MeetingCommand;
import medspil.meeting.MeetingId;
import medspil.meeting.MeetingKind;
import org.junit.jupiter.api.Test;

/// If this breaks, a status meeting is forgotten, or held without what the objectives for the
/// cooperation ask for.
class CourseDutiesTest {
  private static final Instant AT = Instant.parse("2026-05-04T08:00:00Z");
  private static final Instant MEETS = Instant.parse("2026-06-10T08:00:00Z");
  private static final LocalDate DAY = LocalDate.parse("2026-06-10");
  private static final MeetingId MEETING = new MeetingId(new UUID(0, 1));
  private static final MeetingId NEXT = new MeetingId(new UUID(0, 2));
  private static final GoalId GOAL = new GoalId(new UUID(0, 3));
  private static final String WE = "Myndighed, Hjørring";

  @Test
  @Proves({"R1-84", "R1-85", "R1-86"})
  void a_meeting_that_got_a_time_is_called_by_the_authority() {
    var planned = planned(known(), MEETING, MEETS);

    assertThat(owed(planned)).containsExactly("hear_others: " + WE, "send_agenda: " + WE);
    assertThat(owed(called(planned, MEETING)))
        .containsExactly("hear_others: " + WE, "written_status: Solgården by 2026-05-27");
  }

  @Test
  @Proves("R1-85")
  void a_new_time_needs_a_new_call() {
    var called = called(planned(known(), MEETING, MEETS), MEETING);
    var moved = does(called, plan(MEETING, MEETS.plusSeconds(86_400)));

    assertThat(owed(moved)).containsExactly("hear_others: " + WE, "send_agenda: " + WE);
  }

  @Test
  @Proves({"R1-75", "R1-88"})
  void what_the_provider_writes_proves_its_status_delivered() {
    var called = called(planned(known(), MEETING, MEETS), MEETING);

    assertThat(owed(contributes(called, "status-1"))).containsExactly("hear_others: " + WE);
    assertThat(owed(contributes(called, "agenda-1")))
        .contains("written_status: Solgården by 2026-05-27");
  }

  @Test
  @Proves({"R1-31", "R1-73", "R1-74", "R1-91", "R1-92"})
  void a_meeting_that_was_held_is_written_down_and_the_next_one_called_within_a_year() {
    var held = held(called(planned(known(), MEETING, MEETS), MEETING));

    assertThat(owed(held))
        .containsExactly(
            "call_next_meeting: " + WE + " by 2027-06-10",
            "minutes: " + WE,
            "new_sub_goals: Solgården",
            "update_action_plan: " + WE);
    var sent =
        does(held, new MeetingCommand.SendMinutes(MEETING, Side.AUTHORITY, MEETS.plusSeconds(9)));
    var next = called(planned(sent, NEXT, MEETS.plusSeconds(9_000_000)), NEXT);
    assertThat(owed(next))
        .doesNotContain("minutes: " + WE, "call_next_meeting: " + WE + " by 2027-06-10")
        .contains("new_sub_goals: Solgården", "hear_others: " + WE);
  }

  @Test
  @Proves({"R1-73", "R1-74"})
  void the_first_meeting_is_called_within_a_year_of_the_day_the_support_begins() {
    var agreed = ContractDutiesTest.agreed(Objectives.DECIDE);

    assertThat(owed(agreed)).containsExactly("call_first_meeting: " + WE + " by 2027-06-01");
    assertThat(owed(called(planned(agreed, MEETING, MEETS), MEETING)))
        .doesNotContain("call_first_meeting: " + WE + " by 2027-06-01");
  }

  @Test
  void nothing_is_owed_for_a_meeting_that_was_called_off() {
    var called = called(planned(known(), MEETING, MEETS), MEETING);
    var off = does(called, new MeetingCommand.CancelMeeting(MEETING, Side.AUTHORITY, AT));

    assertThat(owed(off)).isEmpty();
  }

  @Test
  @Proves("R1-51")
  void who_asks_for_a_meeting_is_answered() {
    var asked =
        does(
            known(),
            new MeetingCommand.AskForMeeting(
                MEETING, MeetingKind.REQUESTED, null, Side.CITIZEN, AT));

    assertThat(owed(asked)).containsExactly("answer_wish_for_meeting: " + WE);
    assertThat(owed(does(asked, plan(MEETING, MEETS))))
        .containsExactly("hear_others: " + WE, "send_agenda: " + WE);
  }

  @Test
  @Proves("R1-52")
  void a_goal_that_goes_back_calls_for_one_talk_however_often_it_is_said() {
    var back = assessed(known(), 0, Change.WORSE);
    var talk = "talk_about_goal: Solgården";

    assertThat(owed(back)).containsExactly(talk);
    assertThat(owed(assessed(back, 1, Change.WORSE))).containsExactly(talk);
    assertThat(owed(assessed(back, 1, Change.SAME))).isEmpty();
    assertThat(owed(talked(back))).isEmpty();
    assertThat(owed(assessed(talked(back), 1, Change.WORSE))).containsExactly(talk);
  }

  @Test
  void a_goal_that_stands_still_calls_for_a_talk_by_its_period_and_not_by_this_rule() {
    var still = assessed(known(), 0, Change.SAME);

    assertThat(owed(still)).isEmpty();
    assertThat(owed(assessed(still, 1, Change.WORSE)))
        .containsExactly("talk_about_goal: Solgården");
  }

  private static Pathway known() {
    return Objectives.supported(GOAL);
  }

  private static Pathway planned(Pathway pathway, MeetingId meeting, Instant time) {
    var asked =
        new MeetingCommand.AskForMeeting(meeting, MeetingKind.YEARLY, null, Side.AUTHORITY, AT);
    return does(does(pathway, asked), plan(meeting, time));
  }

  private static MeetingCommand plan(MeetingId meeting, Instant time) {
    return new MeetingCommand.PlanMeeting(
        meeting, MeetingKind.YEARLY, time, null, Side.AUTHORITY, AT);
  }

  private static Pathway called(Pathway pathway, MeetingId meeting) {
    return does(pathway, new MeetingCommand.CallMeeting(meeting, Side.AUTHORITY, AT));
  }

  private static Pathway contributes(Pathway pathway, String point) {
    var words = new Note(new NoteId(new UUID(0, 7)), "Det går bedre.");
    return does(pathway, new MeetingCommand.Contribute(MEETING, point, words, Side.PROVIDER, AT));
  }

  private static Pathway held(Pathway pathway) {
    var there = Set.of(Side.CITIZEN, Side.AUTHORITY, Side.PROVIDER);
    return does(
        pathway, new MeetingCommand.HoldMeeting(MEETING, DAY, there, DAY, Side.AUTHORITY, MEETS));
  }

  private static Pathway assessed(Pathway pathway, int later, Change change) {
    var day = DAY.plusDays(later);
    return Objectives.does(
        pathway,
        new PathwayCommand.OfGoal(
            new GoalCommand.AssessGoal(
                GOAL, day, change, null, null, Side.PROVIDER, day, AT.plusSeconds(later))));
  }

  private static Pathway talked(Pathway pathway) {
    return Objectives.does(
        pathway,
        new PathwayCommand.OfGoal(
            new GoalCommand.NoteTalk(GOAL, DAY, null, Side.PROVIDER, DAY, AT)));
  }

  private static Pathway does(Pathway pathway, MeetingCommand command) {
    return Objectives.does(pathway, new PathwayCommand.OfMeeting(command));
  }
}
