package medspil.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import medspil.Proves;
import medspil.goal.GoalId;
import medspil.goal.Goals;
import medspil.goal.Side;
import medspil.journal.Decision;
import medspil.journal.Happened;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.journal.Refusal;
import medspil.meeting.MeetingId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// If this breaks, a change is told without what follows from it, or nobody knows who answered.
class DecideChangeTest {
  private static final Instant AT = Instant.parse("2026-11-22T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
  private static final LocalDate BIRTH = LocalDate.parse("1966-07-11");
  private static final ChangeId ID = new ChangeId(new UUID(1, 1));
  private static final UUID FACILITY = new UUID(1, 3);

  private final Changes sent = apply(Changes.NONE, tell("Falls", "Needs company", null, null));

  @Test
  @Proves({"R1-79", "R1-81", "R1-82", "R1-83"})
  void a_notice_says_what_changed_and_what_follows_and_documentation_if_there_is_any() {
    assertThat(notice(sent).stage()).isEqualTo(ChangeStage.SENT);
    assertThat(notice(sent).documentation()).isNull();
    assertThat(refused(Changes.NONE, tell(" ", "Needs company", null, null)))
        .isEqualTo(ChangeRefusal.CHANGE_MISSING);
    assertThat(refused(Changes.NONE, tell("Falls", " ", null, null)))
        .isEqualTo(ChangeRefusal.CONSEQUENCES_MISSING);
  }

  @Test
  void a_day_lies_in_a_life_and_not_ahead_and_a_goal_is_the_citizens() {
    assertThat(refused(Changes.NONE, tell("Falls", "More", BIRTH.minusDays(1), null)))
        .isEqualTo(ChangeRefusal.BEFORE_BIRTH);
    assertThat(refused(Changes.NONE, tell("Falls", "More", TODAY.plusDays(1), null)))
        .isEqualTo(ChangeRefusal.IN_THE_FUTURE);
    assertThat(refused(Changes.NONE, tell("Falls", "More", null, new GoalId(new UUID(9, 9)))))
        .isEqualTo(ChangeRefusal.NO_SUCH_GOAL);
  }

  @Test
  void the_provider_tells_and_the_authority_answers() {
    var byAuthority =
        new ChangeCommand.Notify(
            ID,
            FACILITY,
            ChangeReason.OTHER,
            null,
            null,
            note("a"),
            note("b"),
            null,
            Side.AUTHORITY,
            TODAY,
            AT);

    assertThat(refused(Changes.NONE, byAuthority)).isEqualTo(ChangeRefusal.PROVIDERS_TO_TELL);
    assertThat(refused(sent, answer(Side.PROVIDER, "Yes", LeadsTo.TALK)))
        .isEqualTo(ChangeRefusal.AUTHORITYS_TO_ANSWER);
    assertThat(refused(sent, new ChangeCommand.Receive(ID, Side.CITIZEN, AT)))
        .isEqualTo(ChangeRefusal.AUTHORITYS_TO_ANSWER);
    assertThat(refused(sent, new ChangeCommand.TellCitizenOfChange(ID, Side.CITIZEN, AT)))
        .isEqualTo(ChangeRefusal.NOT_FOR_CITIZEN);
  }

  @Test
  void an_answer_says_what_it_leads_to_and_no_change_says_why() {
    assertThat(refused(sent, answer(Side.AUTHORITY, "Well")))
        .isEqualTo(ChangeRefusal.CHOOSE_WHAT_FOLLOWS);
    assertThat(refused(sent, answer(Side.AUTHORITY, "Well", LeadsTo.NOTHING, LeadsTo.TALK)))
        .isEqualTo(ChangeRefusal.NOTHING_STANDS_ALONE);
    assertThat(refused(sent, answer(Side.AUTHORITY, " ", LeadsTo.NOTHING)))
        .isEqualTo(ChangeRefusal.SAY_WHY_NOTHING);
  }

  @Test
  void who_answers_has_received_it_and_may_answer_again() {
    var talked = apply(sent, answer(Side.AUTHORITY, "Tomorrow", LeadsTo.TALK));
    var more = apply(talked, answer(Side.AUTHORITY, " ", LeadsTo.GOALS, LeadsTo.ORDER));

    assertThat(notice(talked).stage()).isEqualTo(ChangeStage.ANSWERED);
    assertThat(notice(talked).received()).isEqualTo(AT);
    assertThat(notice(more).answers()).hasSize(2);
    assertThat(notice(more).answers().getLast().words()).isNull();
  }

  @Test
  void a_mistake_is_taken_back_until_it_was_answered() {
    var withdraw = new ChangeCommand.Withdraw(ID, Side.PROVIDER, AT);
    var gone = apply(sent, withdraw);

    assertThat(notice(gone).stage()).isEqualTo(ChangeStage.WITHDRAWN);
    assertThat(happened(gone, withdraw)).isEmpty();
    assertThat(refused(gone, answer(Side.AUTHORITY, "Yes", LeadsTo.TALK)))
        .isEqualTo(ChangeRefusal.WITHDRAWN);
    assertThat(refused(apply(sent, answer(Side.AUTHORITY, "Yes", LeadsTo.TALK)), withdraw))
        .isEqualTo(ChangeRefusal.ALREADY_ANSWERED);
  }

  @Test
  void the_same_notice_twice_is_one() {
    assertThat(happened(sent, tell("Falls", "Needs company", null, null))).isEmpty();
    var received = new ChangeCommand.Receive(ID, Side.AUTHORITY, AT);
    assertThat(happened(apply(sent, received), received)).isEmpty();
  }

  @Test
  void the_citizen_reads_it_when_somebody_said_it_or_after_a_while_anyway() {
    var told = apply(sent, new ChangeCommand.TellCitizenOfChange(ID, Side.PROVIDER, AT));

    assertThat(sent.openToCitizen(AT, AT.minusSeconds(1))).isEmpty();
    assertThat(sent.openToCitizen(AT.plusSeconds(9), AT)).hasSize(1);
    assertThat(told.openToCitizen(AT, AT.minusSeconds(1))).hasSize(1);
  }

  private static ChangeCommand tell(
      String words, String consequences, @Nullable LocalDate since, @Nullable GoalId goal) {
    return new ChangeCommand.Notify(
        ID,
        FACILITY,
        ChangeReason.FUNCTION_CHANGE,
        goal,
        since,
        note(words),
        note(consequences),
        note(""),
        Side.PROVIDER,
        TODAY,
        AT);
  }

  private static ChangeCommand answer(Side by, String words, LeadsTo... leadsTo) {
    var meeting = new MeetingId(new UUID(1, 7));
    return new ChangeCommand.AnswerChange(ID, Set.of(leadsTo), note(words), meeting, by, AT);
  }

  private static Note note(String words) {
    return new Note(
        new NoteId(UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8))), words);
  }

  private static ChangeNotice notice(Changes changes) {
    return changes.find(ID).orElseThrow();
  }

  private static @Nullable Refusal refused(Changes changes, ChangeCommand command) {
    return decide(changes, command) instanceof Decision.Refused(var why) ? why : null;
  }

  private static List<Happened> happened(Changes changes, ChangeCommand command) {
    return switch (decide(changes, command)) {
      case Decision.Accepted(var happened) -> happened;
      case Decision.Refused(var refusal) -> throw new AssertionError(refusal.code());
    };
  }

  private static Changes apply(Changes changes, ChangeCommand command) {
    var now = changes;
    for (var one : happened(changes, command)) {
      now = now.evolve((ChangeEvent) one.event());
    }
    return now;
  }

  private static Decision decide(Changes changes, ChangeCommand command) {
    return new DecideChange(changes, Goals.NONE, BIRTH).decide(command);
  }
}
