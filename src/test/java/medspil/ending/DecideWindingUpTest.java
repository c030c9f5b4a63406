package medspil.ending;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import medspil.Proves;
import medspil.goal.Side;
import medspil.journal.Decision;
import medspil.journal.Happened;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.journal.Refusal;
import medspil.order.Contract;
import medspil.order.ContractParty;
import medspil.order.Contracts;
import medspil.order.MoveIn;
import medspil.order.Notice;
import medspil.order.Orders;
import medspil.order.RequestId;
import medspil.order.Termination;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// If this breaks, support ends without a word about it, or somebody speaks for the citizen.
class DecideWindingUpTest {
  private static final Instant AT = Instant.parse("2026-11-22T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
  private static final LocalDate BIRTH = LocalDate.parse("1966-07-11");
  private static final RequestId CONTRACT = new RequestId(new UUID(1, 1));

  @Test
  @Proves("R1-96")
  void each_side_notes_what_was_talked_about() {
    var talked = apply(apply(Endings.NONE, talk(Side.CITIZEN, TODAY)), talk(Side.PROVIDER, TODAY));

    assertThat(talked.of(CONTRACT).dialogues())
        .extracting(Dialogue::by)
        .containsExactly(Side.CITIZEN, Side.PROVIDER);
    assertThat(refused(talk(Side.CITIZEN, TODAY.plusDays(1))))
        .isEqualTo(EndingRefusal.IN_THE_FUTURE);
    assertThat(refused(talk(Side.CITIZEN, BIRTH.minusDays(1))))
        .isEqualTo(EndingRefusal.BEFORE_BIRTH);
  }

  @Test
  @Proves("R1-96")
  void a_point_is_ticked_once_and_may_be_taken_back() {
    var ticked = apply(Endings.NONE, tick(true, Side.PROVIDER));

    assertThat(ticked.of(CONTRACT).tickedAt("keys")).contains(AT);
    assertThat(happened(ticked, tick(true, Side.AUTHORITY))).isEmpty();
    assertThat(apply(ticked, tick(false, Side.AUTHORITY)).of(CONTRACT).tickedAt("keys")).isEmpty();
    assertThat(refused(tick(true, Side.CITIZEN))).isEqualTo(EndingRefusal.NOT_FOR_CITIZEN);
  }

  @Test
  void the_evaluation_is_the_citizens_own_and_the_last_word_stands() {
    var first = apply(Endings.NONE, evaluate(Side.CITIZEN, Evaluation.Helped.MUCH, ""));
    var second = apply(first, evaluate(Side.CITIZEN, null, "It was too short"));

    assertThat(second.of(CONTRACT).evaluation()).isNotNull();
    assertThat(second.of(CONTRACT).notes()).hasSize(1);
    assertThat(refused(evaluate(Side.PROVIDER, Evaluation.Helped.MUCH, "")))
        .isEqualTo(EndingRefusal.CITIZENS_OWN);
    assertThat(refused(evaluate(Side.CITIZEN, null, " "))).isEqualTo(EndingRefusal.WORDS_MISSING);
  }

  @Test
  void what_comes_next_is_for_the_authority_to_say() {
    assertThat(apply(Endings.NONE, next(Side.AUTHORITY)).of(CONTRACT).next()).isNotNull();
    assertThat(refused(next(Side.PROVIDER))).isEqualTo(EndingRefusal.AUTHORITYS_TO_SAY);
  }

  @Test
  void nothing_is_wound_up_that_does_not_end() {
    var runs = new DecideWindingUp(Endings.NONE, Orders.NONE, BIRTH);

    assertThat(runs.decide(next(Side.AUTHORITY)))
        .isEqualTo(new Decision.Refused(EndingRefusal.NOT_ENDING));
  }

  private static EndingCommand talk(Side by, LocalDate day) {
    return new EndingCommand.NoteDialogue(CONTRACT, day, note("Talked"), by, TODAY, AT);
  }

  private static EndingCommand tick(boolean done, Side by) {
    return new EndingCommand.TickPoint(CONTRACT, "keys", done, by, AT);
  }

  private static EndingCommand evaluate(Side by, Evaluation.@Nullable Helped helped, String words) {
    return new EndingCommand.Evaluate(CONTRACT, helped, note(words), by, AT);
  }

  private static EndingCommand next(Side by) {
    return new EndingCommand.SayNext(CONTRACT, note("A flat"), by, AT);
  }

  private static Note note(String words) {
    return new Note(
        new NoteId(UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8))), words);
  }

  private static Orders ending() {
    var how =
        new Termination(
            ContractParty.AUTHORITY,
            "goal_reached",
            null,
            TODAY,
            new Notice(1, Notice.Unit.MONTHS, true),
            null,
            TODAY.plusDays(38),
            AT,
            AT,
            null);
    var contract = new Contract(CONTRACT, 1, null, List.of(), how, MoveIn.NONE);
    return new Orders(Map.of(), Map.of(), new Contracts(Map.of(CONTRACT, contract)));
  }

  private static @Nullable Refusal refused(EndingCommand command) {
    return decide(Endings.NONE, command) instanceof Decision.Refused(var why) ? why : null;
  }

  private static Endings apply(Endings endings, EndingCommand command) {
    var now = endings;
    for (var one : happened(endings, command)) {
      now = now.evolve((EndingEvent) one.event());
    }
    return now;
  }

  private static List<Happened> happened(Endings endings, EndingCommand command) {
    return switch (decide(endings, command)) {
      case Decision.Accepted(var happened) -> happened;
      case Decision.Refused(var refusal) -> throw new AssertionError(refusal.code());
    };
  }

  private static Decision decide(Endings endings, EndingCommand command) {
    return new DecideWindingUp(endings, ending(), BIRTH).decide(command);
  }
}
