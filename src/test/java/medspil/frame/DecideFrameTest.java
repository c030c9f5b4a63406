package medspil.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import medspil.Proves;
import medspil.goal.Side;
import medspil.journal.Decision;
import medspil.journal.Happened;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.journal.Refusal;
import medspil.meeting.MeetingEvent;
import medspil.meeting.MeetingId;
import medspil.meeting.MeetingKind;
import medspil.meeting.Meetings;
import org.junit.jupiter.api.Test;

/// If this breaks, two organisations agree on a citizen's support and the citizen is not told.
class DecideFrameTest {
  private static final Instant AT = Instant.parse("2026-11-22T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
  private static final LocalDate BIRTH = LocalDate.parse("1966-07-11");
  private static final FrameMeetingId ID = new FrameMeetingId(new UUID(1, 1));
  private static final MeetingId STATUS = new MeetingId(new UUID(1, 2));
  private static final Meetings MEETINGS =
      Meetings.NONE.evolve(
          new MeetingEvent.MeetingAsked(STATUS, MeetingKind.YEARLY, null, Side.AUTHORITY, AT));

  private final FrameMeetings planned = apply(FrameMeetings.NONE, plan(STATUS, Side.AUTHORITY));

  @Test
  @Proves("R1-90")
  void it_follows_a_status_meeting_and_the_citizen_is_told_what_it_came_to() {
    assertThat(planned.after(STATUS)).hasSize(1);
    assertThat(refused(FrameMeetings.NONE, plan(new MeetingId(new UUID(9, 9)), Side.AUTHORITY)))
        .isEqualTo(FrameRefusal.NO_SUCH_MEETING);
    assertThat(refused(planned, hold(TODAY, " ", FrameChange.RATE)))
        .isEqualTo(FrameRefusal.PLAIN_MISSING);

    var held = apply(planned, hold(TODAY, "Two hours more", FrameChange.SCOPE, FrameChange.RATE));
    assertThat(held.lastHeld())
        .hasValueSatisfying(one -> {
          assertThat(one.changesRate()).isTrue();
          assertThat(one.isAhead()).isFalse();
        });
  }

  @Test
  void the_citizen_neither_plans_nor_writes_it() {
    assertThat(refused(FrameMeetings.NONE, plan(STATUS, Side.CITIZEN)))
        .isEqualTo(FrameRefusal.NOT_FOR_CITIZEN);
  }

  @Test
  void what_it_came_to_is_said_and_nothing_stands_alone() {
    assertThat(refused(planned, hold(TODAY, "Words"))).isEqualTo(FrameRefusal.CHOOSE_WHAT_CAME);
    assertThat(refused(planned, hold(TODAY, "Words", FrameChange.NOTHING, FrameChange.RATE)))
        .isEqualTo(FrameRefusal.NOTHING_STANDS_ALONE);
    assertThat(refused(planned, hold(TODAY.plusDays(1), "Words", FrameChange.RATE)))
        .isEqualTo(FrameRefusal.IN_THE_FUTURE);
    assertThat(refused(planned, hold(BIRTH.minusDays(1), "Words", FrameChange.RATE)))
        .isEqualTo(FrameRefusal.BEFORE_BIRTH);
  }

  @Test
  void it_is_moved_and_called_off_until_it_was_held() {
    var held = apply(planned, hold(TODAY, "All stays", FrameChange.NOTHING));
    var off = apply(planned, cancel());

    assertThat(planned.find(ID)).isPresent();
    assertThat(refused(held, cancel())).isEqualTo(FrameRefusal.ALREADY_HELD);
    assertThat(refused(held, plan(STATUS, Side.PROVIDER))).isEqualTo(FrameRefusal.ALREADY_HELD);
    assertThat(off.after(STATUS)).isEmpty();
    assertThat(happened(off, cancel())).isEmpty();
    assertThat(refused(off, plan(STATUS, Side.PROVIDER))).isEqualTo(FrameRefusal.CANCELLED);
  }

  private static FrameCommand plan(MeetingId after, Side by) {
    return new FrameCommand.PlanFrame(ID, after, AT.plusSeconds(86_400), null, by, AT);
  }

  private static FrameCommand hold(LocalDate day, String plain, FrameChange... changes) {
    return new FrameCommand.HoldFrame(
        ID, day, Set.of(changes), null, note(plain), TODAY, Side.PROVIDER, AT);
  }

  private static FrameCommand cancel() {
    return new FrameCommand.CancelFrame(ID, Side.AUTHORITY, AT);
  }

  private static Note note(String words) {
    return new Note(new NoteId(UUID.randomUUID()), words);
  }

  private static List<Happened> happened(FrameMeetings frames, FrameCommand command) {
    return ((Decision.Accepted) new DecideFrame(frames, MEETINGS, BIRTH).decide(command))
        .happened();
  }

  private static Refusal refused(FrameMeetings frames, FrameCommand command) {
    return ((Decision.Refused) new DecideFrame(frames, MEETINGS, BIRTH).decide(command)).refusal();
  }

  private static FrameMeetings apply(FrameMeetings frames, FrameCommand command) {
    var after = frames;
    for (var one : happened(frames, command)) {
      after = after.evolve((FrameEvent) one.event());
    }
    return after;
  }
}
