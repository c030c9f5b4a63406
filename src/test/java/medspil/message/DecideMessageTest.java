package medspil.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import medspil.access.Role;
import medspil.journal.Decision;
import medspil.journal.Happened;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.journal.Refusal;
import medspil.message.MessageCommand.Letter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, somebody waits for an answer that was given, or nobody knows that one is
/// missing.
class DecideMessageTest {
  private static final Instant AT = Instant.parse("2026-11-22T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
  private static final ConversationId ID = new ConversationId(new UUID(1, 1));
  private static final ConversationId OTHER = new ConversationId(new UUID(1, 2));
  private static final UUID WARD = new UUID(2, 1);
  private static final UUID NURSING = new UUID(2, 2);
  private static final UUID FACILITY = new UUID(2, 3);
  private static final UUID LONE = new UUID(3, 1);
  private static final UUID METTE = new UUID(3, 2);
  private static final UUID BENTE = new UUID(3, 3);
  private static final Reference TASK = new Reference(Reference.Kind.TASK, new UUID(4, 1));

  private final Conversations asked = apply(Conversations.NONE, begin(TODAY.plusDays(1)));

  @ParameterizedTest(name = "{0}: {3}")
  @CsvSource(
      textBlock =
          """
          2026-11-22, 1, x, ,
          2026-11-21, 1, x, DAY_PASSED
          , 1, ' ', WORDS_MISSING
          , 0, x, RECEIVER_MISSING
          , 2, x, TO_ITSELF
          """)
  void what_can_be_sent(
      @Nullable LocalDate day, int to, String words, @Nullable MessageRefusal why) {
    Set<UUID> receivers = List.of(Set.<UUID>of(), Set.of(NURSING), Set.of(NURSING, WARD)).get(to);

    var decision = decide(Conversations.NONE, begin(letter(1, WARD, receivers, words, day, 0)));

    assertThat(refusal(decision)).isEqualTo(why);
  }

  @Test
  void the_wish_for_an_answer_stands_until_every_receiver_has_answered() {
    var two =
        apply(
            Conversations.NONE,
            begin(letter(1, WARD, Set.of(NURSING, FACILITY), "?", TODAY.plusDays(1), 0)));
    assertThat(one(two).owes(NURSING)).contains(TODAY.plusDays(1));
    assertThat(one(two).awaits(WARD)).contains(TODAY.plusDays(1));

    var half = apply(two, answer(2, NURSING, 1));
    assertThat(one(half).owes(NURSING)).isEmpty();
    assertThat(one(half).owing(one(half).messages().getFirst())).containsExactly(FACILITY);

    var whole = apply(half, answer(3, FACILITY, 2));
    assertThat(one(whole).awaits(WARD)).isEmpty();
  }

  @Test
  void only_the_sender_takes_the_wish_back() {
    assertThat(refusal(decide(asked, settle(NURSING)))).isEqualTo(MessageRefusal.NO_SUCH_MESSAGE);

    var settled = apply(asked, settle(WARD));

    assertThat(one(settled).owes(NURSING)).isEmpty();
    assertThat(happened(decide(settled, settle(WARD)))).isEmpty();
  }

  @Test
  void an_answer_reaches_all_who_take_part() {
    var answered = apply(asked, answer(2, NURSING, 1));

    assertThat(one(answered).last().to()).containsExactly(WARD);
    assertThat(one(answered).isUnread(WARD)).isTrue();
    assertThat(one(answered).last().kind()).isEqualTo(MessageKind.REPLY);
  }

  @Test
  void whoever_writes_while_another_answers_reads_that_first() {
    var answered = apply(asked, answer(2, NURSING, 1));

    assertThat(refusal(decide(answered, answer(3, WARD, 1)))).isEqualTo(MessageRefusal.OVERTAKEN);
    assertThat(happened(decide(answered, answer(2, NURSING, 1)))).isEmpty();
  }

  @Test
  void a_receipt_says_who_in_which_unit_and_only_once() {
    var opened = apply(asked, open(NURSING, METTE, 5));

    assertThat(happened(decide(opened, open(NURSING, METTE, 9)))).isEmpty();
    assertThat(happened(decide(asked, open(WARD, LONE, 5)))).isEmpty();
    var both = apply(opened, open(NURSING, BENTE, 7));
    assertThat(one(both).readers(one(both).last()))
        .extracting(Receipt::person)
        .containsExactly(METTE, BENTE);
    assertThat(one(both).isUnread(NURSING)).isFalse();
  }

  @Test
  void what_comes_late_but_was_written_early_is_still_new() {
    var read = apply(asked, open(NURSING, METTE, 5));
    var early =
        read.evolve(
            new MessageEvent.MessageAnswered(
                ID,
                new Message(
                    new MessageId(new UUID(5, 9)),
                    MessageKind.REPLY,
                    WARD,
                    Set.of(NURSING),
                    Author.of(LONE, Role.WARD_NURSE),
                    new NoteId(new UUID(6, 9)),
                    List.of(),
                    Set.of(),
                    null,
                    AT.minusSeconds(60))));

    assertThat(one(early).isUnread(NURSING)).isTrue();
    assertThat(one(early).messages().getFirst().id()).isEqualTo(new MessageId(new UUID(5, 9)));
  }

  @Test
  void what_is_sent_on_brings_along_what_was_said() {
    assertThat(refusal(decide(asked, forward(NURSING, WARD))))
        .isEqualTo(MessageRefusal.ALREADY_IN_IT);

    var sentOn = apply(asked, forward(NURSING, FACILITY));

    var made = sentOn.find(OTHER).orElseThrow();
    assertThat(made.units()).containsExactly(NURSING, FACILITY);
    assertThat(sentOn.before(made)).extracting(Message::from).containsExactly(WARD);
    assertThat(one(sentOn).units()).containsExactlyInAnyOrder(WARD, NURSING);
  }

  @Test
  void whoever_is_not_in_a_conversation_gets_no_place_in_it_by_knowing_its_id() {
    var intruder = apply(asked, receive(FACILITY));

    assertThat(one(intruder)).isEqualTo(one(asked));
    assertThat(intruder.all()).hasSize(2);
    assertThat(apply(intruder, receive(FACILITY))).isEqualTo(intruder);
    assertThat(one(apply(asked, receive(WARD))).messages()).hasSize(2);
  }

  @Test
  void nothing_is_pointed_at_that_is_not_there() {
    var letter = letter(1, WARD, Set.of(NURSING), "x", null, 0);
    var pointing =
        new Letter(
            letter.id(),
            letter.from(),
            letter.to(),
            letter.author(),
            letter.words(),
            Set.of(TASK),
            null,
            TODAY,
            AT);

    assertThat(refusal(new DecideMessage(Conversations.NONE, _ -> false).decide(begin(pointing))))
        .isEqualTo(MessageRefusal.REFERENCE_GONE);
    assertThat(refusal(decide(Conversations.NONE, begin(pointing)))).isNull();
  }

  private static Conversation one(Conversations conversations) {
    return conversations.find(ID).orElseThrow();
  }

  private static MessageCommand begin(LocalDate day) {
    return begin(letter(1, WARD, Set.of(NURSING), "?", day, 0));
  }

  private static MessageCommand begin(Letter letter) {
    return new MessageCommand.Begin(ID, "nursing", null, null, letter);
  }

  private static MessageCommand answer(int id, UUID from, int after) {
    return new MessageCommand.Answer(
        ID, new MessageId(new UUID(5, after)), letter(id, from, Set.of(), "svar", null, id));
  }

  private static MessageCommand forward(UUID from, UUID to) {
    return new MessageCommand.Forward(ID, OTHER, letter(8, from, Set.of(to), "jer", null, 8));
  }

  private static MessageCommand open(UUID unit, UUID person, int minute) {
    return new MessageCommand.Open(ID, unit, person, AT.plusSeconds(60L * minute));
  }

  private static MessageCommand receive(UUID from) {
    var arrival =
        new Arrival(
            new MessageId(new UUID(7, 1)),
            MessageKind.REPLY,
            new Note(new NoteId(new UUID(7, 2)), "Emma"),
            new Note(new NoteId(new UUID(7, 3)), "Nu"),
            List.of(),
            AT);
    return new MessageCommand.Receive(
        ID, "nursing", null, null, from, NURSING, List.of(arrival), null, AT.plusSeconds(60));
  }

  private static MessageCommand settle(UUID unit) {
    return new MessageCommand.Settle(ID, new MessageId(new UUID(5, 1)), unit, AT);
  }

  private static Letter letter(
      int id, UUID from, Set<UUID> to, String words, @Nullable LocalDate day, int minute) {
    return new Letter(
        new MessageId(new UUID(5, id)),
        from,
        to,
        Author.of(LONE, Role.WARD_NURSE),
        new Note(new NoteId(new UUID(6, id)), words),
        Set.of(),
        day,
        TODAY,
        AT.plusSeconds(60L * minute));
  }

  private static Conversations apply(Conversations before, MessageCommand command) {
    var after = before;
    for (var one : happened(decide(before, command))) {
      after = after.evolve((MessageEvent) one.event());
    }
    return after;
  }

  private static List<Happened> happened(Decision decision) {
    return switch (decision) {
      case Decision.Accepted(var happened) -> happened;
      case Decision.Refused(var why) -> throw new AssertionError(why.code());
    };
  }

  private static @Nullable Refusal refusal(Decision decision) {
    return decision instanceof Decision.Refused(var why) ? why : null;
  }

  private static Decision decide(Conversations before, MessageCommand command) {
    return new DecideMessage(before, _ -> true).decide(command);
  }
}
