package medspil.caretransition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import medspil.Proves;
import medspil.journal.Decision;
import medspil.journal.Note;
import medspil.journal.NoteId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, a citizen is let go of with nobody to receive them, or what was passed on is
/// taken for understood when it was not.
class DecideCareTransitionTest {
  private static final Instant AT = Instant.parse("2026-05-04T08:00:00Z");
  private static final LocalDate DAY = LocalDate.parse("2026-05-04");
  private static final CareTransitionId ONE = new CareTransitionId(new UUID(1, 1));
  private static final PassedOnId POINT = new PassedOnId(new UUID(2, 1));
  private static final UUID CLINIC = new UUID(3, 1);
  private static final UUID SOCIAL = new UUID(3, 2);
  private static final UUID PERSON = new UUID(4, 1);

  @Test
  @Proves({"R3-18", "R3-23"})
  void nobody_arrives_where_nobody_has_said_yes() {
    var proposed = after(CareTransitions.NONE, propose(SOCIAL));

    assertThat(why(proposed, arrive(DAY))).isEqualTo(CareTransitionRefusal.SAY_YES_FIRST);
    var no = after(proposed, new CareTransitionCommand.Decline(ONE, PERSON, note("Fuldt"), AT));
    assertThat(no.find(ONE).orElseThrow().state()).isEqualTo(CareTransition.State.DECLINED);
    assertThat(why(no, arrive(DAY))).isEqualTo(CareTransitionRefusal.SAY_YES_FIRST);
    var yes = after(no, accept(DAY));
    assertThat(yes.find(ONE).orElseThrow().state()).isEqualTo(CareTransition.State.ACCEPTED);
    assertThat(why(yes, new CareTransitionCommand.Decline(ONE, PERSON, note("Fuldt"), AT)))
        .isEqualTo(CareTransitionRefusal.ALREADY_SAID_YES);
    assertThat(after(yes, arrive(DAY)).find(ONE).orElseThrow().state())
        .isEqualTo(CareTransition.State.ARRIVED);
  }

  @ParameterizedTest(name = "let go on {0}, received on {1}: {2} days")
  @Proves("R3-16")
  @CsvSource({
    "2026-05-04, 2026-05-04, 0",
    "2026-05-04, 2026-05-05, 0",
    "2026-05-04, 2026-05-06, 1",
    "2026-05-04, 2026-05-11, 6",
    "2026-05-04, 2026-05-01, 0"
  })
  void the_days_with_neither_place_are_counted(LocalDate last, LocalDate first, long gap) {
    var known =
        after(
            after(
                CareTransitions.NONE,
                new CareTransitionCommand.Propose(ONE, CLINIC, SOCIAL, last, AT)),
            accept(first));

    assertThat(known.find(ONE).orElseThrow().gap()).isEqualTo(gap);
  }

  @Test
  @Proves("R3-27")
  void what_is_passed_on_counts_when_it_was_said_back_and_confirmed() {
    var passed =
        after(
            after(CareTransitions.NONE, propose(SOCIAL)),
            new CareTransitionCommand.PassOn(ONE, POINT, note("Ring om formiddagen"), AT));
    assertThat(open(passed)).isOne();
    assertThat(why(passed, new CareTransitionCommand.Confirm(ONE, POINT, AT)))
        .isEqualTo(CareTransitionRefusal.NOT_SAID_BACK);

    var back = after(passed, sayBack("Ring om aftenen"));
    assertThat(open(back)).isOne();
    var corrected =
        after(back, new CareTransitionCommand.Correct(ONE, POINT, note("Nej, om formiddagen"), AT));
    assertThat(open(corrected)).isOne();

    var again = after(corrected, sayBack("Om formiddagen"));
    var understood = after(again, new CareTransitionCommand.Confirm(ONE, POINT, AT));
    assertThat(open(understood)).isZero();
    assertThat(nothing(understood, new CareTransitionCommand.Confirm(ONE, POINT, AT))).isTrue();
  }

  @Test
  void the_same_form_twice_is_one_and_what_was_taken_back_takes_nothing_more() {
    var proposed = after(CareTransitions.NONE, propose(SOCIAL));
    assertThat(nothing(proposed, propose(SOCIAL))).isTrue();
    assertThat(why(CareTransitions.NONE, propose(CLINIC)))
        .isEqualTo(CareTransitionRefusal.TO_ITSELF);
    assertThat(why(proposed, sayRetold())).isEqualTo(CareTransitionRefusal.NOT_ARRIVED);

    var gone = after(proposed, new CareTransitionCommand.Withdraw(ONE, AT));
    assertThat(why(gone, accept(DAY))).isEqualTo(CareTransitionRefusal.WITHDRAWN);
    assertThat(why(gone, new CareTransitionCommand.Withdraw(ONE, AT)))
        .isEqualTo(CareTransitionRefusal.WITHDRAWN);
  }

  @Test
  @Proves("R3-19")
  void nobody_writes_over_what_the_citizen_wrote() {
    var heard = after(after(CareTransitions.NONE, propose(SOCIAL)), own("Nøglen", false));
    var said = after(heard, own("Hvem der får nøglen", true));

    assertThat(why(said, own("Ingenting", false))).isEqualTo(CareTransitionRefusal.CITIZENS_OWN);
    assertThat(after(said, own("Nøglen og posten", true)).find(ONE).orElseThrow().own())
        .containsOnlyKeys(OwnWord.DECIDE);
  }

  @Test
  @Proves("R3-26")
  void the_life_story_is_the_citizens_to_change_and_to_take_back() {
    var told =
        after(CareTransitions.NONE, new CareTransitionCommand.TellLifeStory(note("Gartner"), AT));
    assertThat(told.story()).isNotNull();
    assertThat(why(told, new CareTransitionCommand.TellLifeStory(note(" "), AT)))
        .isEqualTo(CareTransitionRefusal.WORDS_MISSING);

    var taken = after(told, new CareTransitionCommand.TellLifeStory(null, AT));
    assertThat(taken.story()).isNull();
    assertThat(nothing(taken, new CareTransitionCommand.TellLifeStory(null, AT))).isTrue();
  }

  private static long open(CareTransitions known) {
    return known.find(ONE).orElseThrow().open().size();
  }

  private static CareTransitionCommand propose(UUID to) {
    return new CareTransitionCommand.Propose(ONE, CLINIC, to, DAY, AT);
  }

  private static CareTransitionCommand accept(LocalDate first) {
    return new CareTransitionCommand.Accept(ONE, PERSON, first, AT);
  }

  private static CareTransitionCommand arrive(LocalDate day) {
    return new CareTransitionCommand.Arrive(ONE, day, DAY, AT);
  }

  private static CareTransitionCommand sayBack(String words) {
    return new CareTransitionCommand.SayBack(ONE, POINT, note(words), AT);
  }

  private static CareTransitionCommand own(String words, boolean own) {
    return new CareTransitionCommand.SayOwn(ONE, OwnWord.DECIDE, note(words), own, AT);
  }

  private static CareTransitionCommand sayRetold() {
    return new CareTransitionCommand.SayRetold(ONE, Retold.HowMuch.NOTHING, null, true, AT);
  }

  private static Note note(String words) {
    return new Note(new NoteId(UUID.randomUUID()), words);
  }

  private static CareTransitions after(CareTransitions known, CareTransitionCommand command) {
    var decision = (Decision.Accepted) new DecideCareTransition(known).decide(command);
    var next = known;
    for (var one : decision.happened()) {
      next = next.evolve((CareTransitionEvent) one.event());
    }
    return next;
  }

  private static boolean nothing(CareTransitions known, CareTransitionCommand command) {
    return new DecideCareTransition(known).decide(command)
            instanceof Decision.Accepted(var happened)
        && happened.isEmpty();
  }

  private static Object why(CareTransitions known, CareTransitionCommand command) {
    return ((Decision.Refused) new DecideCareTransition(known).decide(command)).refusal();
  }
}
