package medspil.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import medspil.Proves;
import medspil.goal.GoalId;
import medspil.goal.Side;
import medspil.journal.Decision;
import medspil.journal.Happened;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.journal.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// If this breaks, a meeting is minuted that was not held, or two who write minutes lose words.
class DecideMeetingTest {
  private static final Instant AT = Instant.parse("2026-11-22T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
  private static final LocalDate BIRTH = LocalDate.parse("1966-07-11");
  private static final MeetingId ID = new MeetingId(new UUID(1, 1));
  private static final ActionId ACTION = new ActionId(new UUID(1, 2));
  private static final GoalId GOAL = new GoalId(new UUID(1, 4));
  private static final UUID FACILITY = new UUID(1, 3);

  private final Meetings asked = apply(Meetings.NONE, ask(Side.CITIZEN));
  private final Meetings planned = apply(asked, plan());
  private final Meetings called = apply(planned, call(Side.AUTHORITY));
  private final Meetings held = apply(called, hold(TODAY));

  @Test
  @Proves({"R1-51", "R1-73"})
  void the_authority_calls_and_anybody_asks() {
    assertThat(stage(asked)).isEqualTo(MeetingStage.REQUESTED);
    assertThat(refused(planned, call(Side.PROVIDER))).isEqualTo(MeetingRefusal.AUTHORITYS_TO_CALL);
    assertThat(stage(called)).isEqualTo(MeetingStage.CALLED);
  }

  @ParameterizedTest
  @EnumSource
  @Proves("R1-71")
  void it_is_held_by_the_plan_or_when_a_need_shows(MeetingKind kind) {
    var at = new MeetingCommand.PlanMeeting(ID, kind, AT, null, Side.AUTHORITY, AT);
    var ahead = apply(apply(apply(Meetings.NONE, ask(Side.PROVIDER)), at), call(Side.AUTHORITY));

    assertThat(meeting(apply(ahead, hold(TODAY))))
        .extracting(Meeting::kind, Meeting::held)
        .containsExactly(kind, TODAY);
  }

  @Test
  void a_wrong_step_says_which_comes_first() {
    assertThat(refused(asked, call(Side.AUTHORITY))).isEqualTo(MeetingRefusal.PLAN_FIRST);
    assertThat(refused(planned, hold(TODAY))).isEqualTo(MeetingRefusal.CALL_FIRST);
    assertThat(refused(called, conclude(0))).isEqualTo(MeetingRefusal.HOLD_FIRST);
    assertThat(refused(called, send())).isEqualTo(MeetingRefusal.HOLD_FIRST);
    assertThat(refused(held, read(Side.CITIZEN))).isEqualTo(MeetingRefusal.SEND_FIRST);
    assertThat(refused(held, plan())).isEqualTo(MeetingRefusal.ALREADY_HELD);
    assertThat(refused(apply(held, send()), conclude(0))).isEqualTo(MeetingRefusal.ALREADY_SENT);
    assertThat(refused(apply(called, cancel()), hold(TODAY))).isEqualTo(MeetingRefusal.CANCELLED);
  }

  @Test
  void a_day_lies_in_a_life_and_not_ahead() {
    assertThat(refused(called, hold(LocalDate.parse("0000-01-01"))))
        .isEqualTo(MeetingRefusal.BEFORE_BIRTH);
    assertThat(refused(called, hold(TODAY.plusDays(1)))).isEqualTo(MeetingRefusal.IN_THE_FUTURE);
  }

  @Test
  @Proves("R1-88")
  void the_providers_status_prepares_it_and_the_last_word_stands() {
    var once = apply(called, say("status-1", Side.PROVIDER, "first"));
    var twice = apply(once, say("status-1", Side.PROVIDER, "second"));

    assertThat(stage(twice)).isEqualTo(MeetingStage.PREPARED);
    assertThat(meeting(twice).contributions("status-1")).hasSize(1);
  }

  @Test
  void who_read_an_earlier_conclusion_is_told() {
    var written = apply(held, conclude(0));

    assertThat(refused(written, conclude(0))).isEqualTo(MeetingRefusal.OVERTAKEN);
    assertThat(meeting(apply(written, conclude(1))).revision("agenda-1")).isEqualTo(2);
  }

  @Test
  void it_is_followed_up_when_what_was_agreed_is_done() {
    var minuted = apply(apply(held, agree()), send());
    var settle = new MeetingCommand.SettleAction(ID, ACTION, true, Side.PROVIDER, AT);

    assertThat(stage(minuted)).isEqualTo(MeetingStage.MINUTED);
    assertThat(stage(apply(minuted, settle))).isEqualTo(MeetingStage.FOLLOWED_UP);
    assertThat(happened(apply(minuted, settle), settle)).isEmpty();
  }

  @Test
  void the_same_twice_is_once() {
    assertThat(happened(asked, ask(Side.CITIZEN))).isEmpty();
    assertThat(happened(called, call(Side.AUTHORITY))).isEmpty();
    assertThat(happened(held, hold(TODAY))).isEmpty();
    assertThat(happened(apply(held, agree()), agree())).isEmpty();
    assertThat(happened(apply(called, cancel()), cancel())).isEmpty();
  }

  @Test
  void a_new_time_needs_a_new_call() {
    assertThat(stage(apply(called, plan()))).isEqualTo(MeetingStage.PLANNED);
  }

  @ParameterizedTest
  @EnumSource
  @Proves({"R1-68", "R1-76"})
  void what_the_provider_advises_and_what_the_authority_decides_are_two_things(Outcome outcome) {
    var advised = apply(held, advise(Side.PROVIDER));
    var decided = apply(advised, decide(outcome, "Ja tak", Side.AUTHORITY));

    assertThat(meeting(advised).followUp().decided()).isEmpty();
    assertThat(meeting(decided).followUp().decided().get(GOAL))
        .extracting(Verdict::outcome, Verdict::view)
        .containsExactly(outcome, CitizenView.AGREES);
    assertThat(meeting(decided).followUp().advised().get(GOAL))
        .extracting(Recommendation::outcome)
        .isEqualTo(Outcome.END);
  }

  @Test
  @Proves("R1-76")
  void the_authority_decides_and_only_with_what_the_citizen_thinks() {
    assertThat(refused(held, advise(Side.AUTHORITY))).isEqualTo(MeetingRefusal.PROVIDERS_TO_ADVISE);
    assertThat(refused(held, decide(Outcome.END, "Ja", Side.PROVIDER)))
        .isEqualTo(MeetingRefusal.AUTHORITYS_TO_DECIDE);
    assertThat(refused(held, decide(Outcome.END, " ", Side.AUTHORITY)))
        .isEqualTo(MeetingRefusal.VIEW_MISSING);
    assertThat(refused(called, decide(Outcome.END, "Ja", Side.AUTHORITY)))
        .isEqualTo(MeetingRefusal.HOLD_FIRST);
    assertThat(refused(apply(held, send()), decide(Outcome.END, "Ja", Side.AUTHORITY)))
        .isEqualTo(MeetingRefusal.ALREADY_SENT);
  }

  @Test
  @Proves("R1-87")
  void the_authority_reads_what_the_provider_sent_and_notes_it() {
    var given = apply(called, say("status-1", Side.PROVIDER, "first"));
    var read = new MeetingCommand.ReadStatus(ID, note("Spørg til natten"), Side.AUTHORITY, AT);

    assertThat(refused(called, read)).isEqualTo(MeetingRefusal.NO_STATUS_YET);
    assertThat(meeting(apply(given, read)).followUp().prepared()).isNotNull();
  }

  private static MeetingCommand advise(Side by) {
    return new MeetingCommand.Advise(ID, GOAL, Outcome.END, note("Det er nået"), by, AT);
  }

  private static MeetingCommand decide(Outcome outcome, String words, Side by) {
    return new MeetingCommand.Decide(ID, GOAL, outcome, CitizenView.AGREES, note(words), by, AT);
  }

  private static MeetingCommand ask(Side by) {
    return new MeetingCommand.AskForMeeting(ID, MeetingKind.REQUESTED, null, by, AT);
  }

  private static MeetingCommand plan() {
    return new MeetingCommand.PlanMeeting(ID, MeetingKind.YEARLY, AT, null, Side.AUTHORITY, AT);
  }

  private static MeetingCommand call(Side by) {
    return new MeetingCommand.CallMeeting(ID, by, AT);
  }

  private static MeetingCommand hold(LocalDate day) {
    return new MeetingCommand.HoldMeeting(ID, day, Set.of(Side.CITIZEN), TODAY, Side.AUTHORITY, AT);
  }

  private static MeetingCommand say(String point, Side by, String words) {
    return new MeetingCommand.Contribute(ID, point, note(words), by, AT);
  }

  private static MeetingCommand conclude(int revision) {
    return new MeetingCommand.Conclude(
        ID, "agenda-1", revision, note("words " + revision), Side.AUTHORITY, AT);
  }

  private static MeetingCommand agree() {
    return new MeetingCommand.AgreeAction(
        ID, ACTION, note("action"), FACILITY, TODAY, Side.AUTHORITY, AT);
  }

  private static MeetingCommand send() {
    return new MeetingCommand.SendMinutes(ID, Side.AUTHORITY, AT);
  }

  private static MeetingCommand read(Side by) {
    return new MeetingCommand.Acknowledge(ID, by, AT);
  }

  private static MeetingCommand cancel() {
    return new MeetingCommand.CancelMeeting(ID, Side.AUTHORITY, AT);
  }

  private static Note note(String words) {
    var id = UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
    return new Note(new NoteId(id), words);
  }

  private static MeetingStage stage(Meetings meetings) {
    return meeting(meetings).stage();
  }

  private static Meeting meeting(Meetings meetings) {
    return meetings.find(ID).orElseThrow();
  }

  private static Meetings apply(Meetings meetings, MeetingCommand command) {
    var after = meetings;
    for (var one : happened(meetings, command)) {
      after = after.evolve((MeetingEvent) one.event());
    }
    return after;
  }

  private static List<Happened> happened(Meetings meetings, MeetingCommand command) {
    return switch (new DecideMeeting(meetings, BIRTH).decide(command)) {
      case Decision.Accepted(var happened) -> happened;
      case Decision.Refused(var refusal) -> throw new AssertionError(refusal.code());
    };
  }

  private static @Nullable Refusal refused(Meetings meetings, MeetingCommand command) {
    return new DecideMeeting(meetings, BIRTH).decide(command) instanceof Decision.Refused(var why)
        ? why
        : null;
  }
}
