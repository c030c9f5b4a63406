package medspil.discharge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import medspil.Proves;
import medspil.discharge.Treatment.Understood;
import medspil.journal.Decision;
import medspil.journal.Happened;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.journal.Refusal;
import medspil.stay.StayEvent;
import medspil.stay.StayExamples;
import medspil.stay.StayId;
import medspil.stay.Stays;
import medspil.stay.What;
import org.junit.jupiter.api.Test;

/// If this breaks, what was agreed on is understood by nobody, or by somebody who did not say so.
class DecideGoingHomeTest {
  private static final Instant AT = Instant.parse("2026-11-22T10:00:00Z");
  private static final UUID WARD = new UUID(1, 1);
  private static final UUID NURSES = new UUID(1, 2);
  private static final TreatmentId WEIGHT = new TreatmentId(new UUID(2, 1));

  private final Stays stays = told("admitted", What.ADMISSION, "2026-11-20T10:00:00Z", Stays.NONE);
  private final StayId stay = stays.all().getFirst().id();

  @Test
  @Proves({"R3-34", "R3-41"})
  void a_point_is_understood_when_the_sender_confirms_what_the_receiver_said() {
    var noted = after(Discharges.NONE, note());
    var said = after(noted, sayBack(1, "Vi vejer hver uge"));
    var corrected = after(said, correct(1, "Hver morgen"));
    var again = after(corrected, sayBack(2, "Vi vejer hver morgen"));
    var confirmed = after(again, confirm(2));

    assertThat(understood(noted)).isEqualTo(Understood.NOT_SAID_BACK);
    assertThat(understood(said)).isEqualTo(Understood.WAITS_FOR_SENDER);
    assertThat(understood(corrected)).isEqualTo(Understood.CORRECTED);
    assertThat(understood(again)).isEqualTo(Understood.WAITS_FOR_SENDER);
    assertThat(understood(confirmed)).isEqualTo(Understood.CONFIRMED);
  }

  @Test
  void nobody_confirms_what_they_have_not_read() {
    var twice =
        after(after(after(Discharges.NONE, note()), sayBack(1, "Vejes")), sayBack(2, "Vejes ikke"));

    assertThat(refusal(twice, confirm(1))).isEqualTo(DischargeRefusal.CHANGED_MEANWHILE);
    assertThat(refusal(twice, correct(1, "Jo"))).isEqualTo(DischargeRefusal.CHANGED_MEANWHILE);
  }

  @Test
  void two_who_confirm_at_once_confirm_once() {
    var said = after(after(Discharges.NONE, note()), sayBack(1, "Vejes hver morgen"));
    var confirmed = after(said, confirm(1));

    assertThat(happened(confirmed, confirm(1))).isEmpty();
    assertThat(happened(confirmed, correct(1, "Nej"))).isEmpty();
  }

  @Test
  void whoever_wrote_the_point_does_not_say_it_back() {
    var own = new GoingHomeCommand.SayBack(stay, WEIGHT, WARD, words(1, "Vejes"), AT);

    assertThat(refusal(after(Discharges.NONE, note()), own))
        .isEqualTo(DischargeRefusal.SENDER_SAYS_BACK);
  }

  @Test
  void what_does_not_hold_any_more_is_not_missed() {
    var dropped =
        after(after(Discharges.NONE, note()), new GoingHomeCommand.Drop(stay, WEIGHT, AT));

    assertThat(dropped.goingHome(stay, stays).holding()).isEmpty();
    assertThat(refusal(dropped, sayBack(1, "Vejes"))).isEqualTo(DischargeRefusal.NO_LONGER_HOLDS);
  }

  @Test
  void nobody_overwrites_a_talk_they_have_not_seen() {
    var planned = after(Discharges.NONE, plan(0, "2026-11-23T12:00:00Z", "doctor"));

    assertThat(happened(planned, plan(0, "2026-11-23T12:00:00Z", "doctor"))).isEmpty();
    assertThat(refusal(planned, plan(0, "2026-11-24T12:00:00Z", "doctor")))
        .isEqualTo(DischargeRefusal.CHANGED_MEANWHILE);
    assertThat(happened(planned, plan(1, "2026-11-24T12:00:00Z", "doctor"))).hasSize(1);
  }

  @Test
  void a_talk_to_come_was_not_held() {
    var tomorrow = Instant.parse("2026-11-23T12:00:00Z");
    var held = new GoingHomeCommand.HoldTalk(stay, 0, tomorrow, List.of(), AT);

    assertThat(refusal(Discharges.NONE, held)).isEqualTo(DischargeRefusal.TALK_TO_COME);
  }

  @Test
  @Proves({"R3-36", "R3-40"})
  void what_is_missing_is_named_and_counted_and_nothing_else() {
    var roles = Set.of("doctor", "patient");
    var planned = after(after(Discharges.NONE, note()), plan(0, "2026-11-23T12:00:00Z", "doctor"));

    assertThat(Missing.of(planned.goingHome(stay, stays), List.of(), asked(roles, false)))
        .containsExactly(
            new Missing(Missing.Kind.CITIZENS_WORDS, 1),
            new Missing(Missing.Kind.TALK_TO_HOLD, 1),
            new Missing(Missing.Kind.ROLES, 1),
            new Missing(Missing.Kind.NOT_SAID_BACK, 1),
            new Missing(Missing.Kind.RECEIVER, 1));
    assertThat(Missing.of(Discharges.NONE.goingHome(stay, stays), List.of(), asked(Set.of(), true)))
        .as("no agreement names anybody for a talk")
        .extracting(Missing::kind)
        .containsExactly(
            Missing.Kind.CITIZENS_WORDS,
            Missing.Kind.MEDICINE,
            Missing.Kind.TRAINING,
            Missing.Kind.RECEIVER);
  }

  @Test
  @Proves("R3-31")
  void a_medicine_list_that_does_not_agree_is_missing_until_it_does() {
    var differs =
        new GoingHomeCommand.CheckMedicine(
            stay, true, true, words(1, "Dosis er en anden hjemme"), null, WARD, AT);
    var agrees =
        new GoingHomeCommand.CheckMedicine(stay, true, true, null, null, WARD, AT.plusSeconds(60));
    var checked = after(Discharges.NONE, differs);

    assertThat(kinds(checked)).contains(Missing.Kind.MEDICINE_DIFFERS);
    assertThat(kinds(after(checked, agrees)))
        .doesNotContain(Missing.Kind.MEDICINE_DIFFERS, Missing.Kind.MEDICINE);
  }

  @Test
  void after_a_death_nothing_is_planned() {
    var dead = told("died", What.DEATH, "2026-11-21T10:00:00Z", stays);

    assertThat(refused(DecideDischarge.decide(Discharges.NONE, dead, note())))
        .isEqualTo(DischargeRefusal.CITIZEN_IS_DEAD);
  }

  private static Missing.Asked asked(Set<String> roles, boolean health) {
    return new Missing.Asked(roles, health, false, false, false, List.of());
  }

  private List<Missing.Kind> kinds(Discharges discharges) {
    return Missing.of(discharges.goingHome(stay, stays), List.of(), asked(Set.of(), true)).stream()
        .map(Missing::kind)
        .toList();
  }

  private Understood understood(Discharges discharges) {
    return discharges.goingHome(stay, stays).find(WEIGHT).orElseThrow().understood();
  }

  private GoingHomeCommand note() {
    var words = words(9, "Vejes hver morgen");
    return new GoingHomeCommand.NoteTreatment(stay, WEIGHT, WARD, words, null, null, AT);
  }

  private GoingHomeCommand sayBack(int number, String words) {
    return new GoingHomeCommand.SayBack(stay, WEIGHT, NURSES, words(number, words), AT);
  }

  private GoingHomeCommand confirm(int number) {
    return new GoingHomeCommand.Confirm(stay, WEIGHT, words(number, "").id(), AT);
  }

  private GoingHomeCommand correct(int number, String words) {
    var seen = words(number, "").id();
    return new GoingHomeCommand.Correct(stay, WEIGHT, seen, words(number + 50, words), AT);
  }

  private GoingHomeCommand plan(int seen, String when, String... roles) {
    return new GoingHomeCommand.PlanTalk(stay, seen, Instant.parse(when), List.of(roles), AT);
  }

  private static Note words(int number, String words) {
    return new Note(new NoteId(new UUID(4, number)), words);
  }

  private static Stays told(String id, What what, String at, Stays before) {
    return before.evolve(new StayEvent.Claimed(StayExamples.claim(id, what, at)));
  }

  private Discharges after(Discharges before, DischargeCommand command) {
    var now = before;
    for (var one : happened(before, command)) {
      now = now.evolve((DischargeEvent) one.event());
    }
    return now;
  }

  private List<Happened> happened(Discharges before, DischargeCommand command) {
    return ((Decision.Accepted) DecideDischarge.decide(before, stays, command)).happened();
  }

  private Refusal refusal(Discharges before, DischargeCommand command) {
    return refused(DecideDischarge.decide(before, stays, command));
  }

  private static Refusal refused(Decision decision) {
    return ((Decision.Refused) decision).refusal();
  }
}
