package medspil.discharge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import medspil.Proves;
import medspil.deadline.Country;
import medspil.deadline.WorkingCalendar;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, a point is lost, doubled, or closed without anybody having closed it.
class DecideDischargeTest {
  private static final Instant AT = Instant.parse("2026-11-22T10:00:00Z");
  private static final LocalDate THURSDAY = LocalDate.parse("2026-11-26");
  private static final WorkingCalendar DANISH = WorkingCalendar.of(Country.DENMARK);
  private static final UUID HOME_NURSING = new UUID(1, 1);
  private static final PointId CHAIR = new PointId(new UUID(2, 1));
  private static final PointId OTHER = new PointId(new UUID(2, 2));
  private static final String SIGN = "an-agreement/aids_in_place";

  private final Stays stays =
      Stays.NONE.evolve(
          new StayEvent.Claimed(
              StayExamples.claim("admitted", What.ADMISSION, "2026-11-20T10:00:00Z")));
  private final StayId stay = stays.all().getFirst().id();

  @Test
  void what_nobody_put_into_words_is_not_a_point() {
    assertThat(refusal(Discharges.NONE, words(CHAIR, "  ")))
        .isEqualTo(DischargeRefusal.WORDS_MISSING);
    assertThat(refusal(Discharges.NONE, noted(CHAIR, null)))
        .isEqualTo(DischargeRefusal.WORDS_MISSING);
  }

  @Test
  void a_point_belongs_to_a_stay_that_was() {
    var elsewhere =
        new DischargeCommand.NotePoint(
            new StayId(new UUID(3, 3)), CHAIR, Topic.AT_HOME, SIGN, null, AT);

    assertThat(refusal(Discharges.NONE, elsewhere)).isEqualTo(DischargeRefusal.NO_SUCH_STAY);
  }

  @Test
  void the_words_go_with_the_event_and_not_in_it() {
    var happened = happened(Discharges.NONE, words(CHAIR, "Toiletstol")).getFirst();

    assertThat(happened.notes()).extracting(Note::words).containsExactly("Toiletstol");
    assertThat(happened.event().toString()).doesNotContain("Toiletstol");
  }

  @Test
  void a_sign_stands_once_whoever_puts_it_there() {
    var once = after(Discharges.NONE, noted(CHAIR, SIGN));

    assertThat(happened(once, noted(OTHER, SIGN))).isEmpty();
  }

  @Test
  void saying_the_same_twice_changes_nothing() {
    var chair = after(Discharges.NONE, noted(CHAIR, SIGN));
    var given = new DischargeCommand.AssignPoint(CHAIR, HOME_NURSING, THURSDAY, AT);
    var assigned = after(chair, given);
    var settle = new DischargeCommand.SettlePoint(CHAIR, Settled.IN_PLACE, AT);
    var settled = after(assigned, settle);

    assertThat(happened(assigned, given)).isEmpty();
    assertThat(happened(settled, settle)).isEmpty();
    assertThat(happened(assigned, new DischargeCommand.ReopenPoint(CHAIR, AT))).isEmpty();
  }

  @Test
  @Proves("R2-12")
  void a_sign_is_in_place_when_somebody_says_so_and_not_when_it_is_not_needed() {
    var noted = after(Discharges.NONE, noted(CHAIR, SIGN));
    var there = after(noted, new DischargeCommand.SettlePoint(CHAIR, Settled.IN_PLACE, AT));
    var needless = after(noted, new DischargeCommand.SettlePoint(CHAIR, Settled.NOT_NEEDED, AT));

    assertThat(noted.inPlace(stay, stays)).isEmpty();
    assertThat(there.inPlace(stay, stays)).containsExactly(SIGN);
    assertThat(needless.inPlace(stay, stays)).isEmpty();
    assertThat(after(there, new DischargeCommand.ReopenPoint(CHAIR, AT)).inPlace(stay, stays))
        .isEmpty();
  }

  @Test
  void what_is_settled_is_opened_again_before_somebody_else_gets_it() {
    var settled =
        after(
            after(Discharges.NONE, noted(CHAIR, SIGN)),
            new DischargeCommand.SettlePoint(CHAIR, Settled.NOT_NEEDED, AT));
    var assign = new DischargeCommand.AssignPoint(CHAIR, HOME_NURSING, THURSDAY, AT);

    assertThat(refusal(settled, assign)).isEqualTo(DischargeRefusal.ALREADY_SETTLED);
    assertThat(refusal(Discharges.NONE, assign)).isEqualTo(DischargeRefusal.NO_SUCH_POINT);
    assertThat(happened(after(settled, new DischargeCommand.ReopenPoint(CHAIR, AT)), assign))
        .hasSize(1);
  }

  @Test
  void a_point_is_late_after_its_day_and_too_late_for_a_day_before_it() {
    var chair =
        after(
                after(Discharges.NONE, noted(CHAIR, SIGN)),
                new DischargeCommand.AssignPoint(CHAIR, HOME_NURSING, THURSDAY, AT))
            .find(CHAIR)
            .orElseThrow();

    assertThat(chair.isLate(THURSDAY)).isFalse();
    assertThat(chair.isLate(THURSDAY.plusDays(1))).isTrue();
    assertThat(chair.isAfter(THURSDAY, DANISH)).isFalse();
    assertThat(chair.isAfter(THURSDAY.minusDays(1), DANISH)).isTrue();
  }

  /// Noted on a Sunday.
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          0, 2026-11-22
          1, 2026-11-23
          3, 2026-11-25
          5, 2026-11-27
          6, 2026-11-30
          """)
  @Proves("R2-10")
  void what_takes_time_is_in_place_after_so_many_business_days(int takes, LocalDate ready) {
    var chair = timed(takes);

    assertThat(chair.ready(DANISH)).isEqualTo(ready);
    assertThat(chair.isAfter(ready, DANISH)).isFalse();
    assertThat(chair.isAfter(ready.minusDays(1), DANISH)).isTrue();
  }

  @Test
  @Proves("R2-10")
  void what_its_owner_promises_counts_more_than_the_time_it_takes() {
    var noted = after(Discharges.NONE, noted(CHAIR, SIGN));
    var timed = after(noted, new DischargeCommand.TimePoint(CHAIR, 10, AT));
    var promised =
        after(timed, new DischargeCommand.AssignPoint(CHAIR, HOME_NURSING, THURSDAY, AT));

    assertThat(promised.find(CHAIR).orElseThrow().ready(DANISH)).isEqualTo(THURSDAY);
    assertThat(noted.find(CHAIR).orElseThrow().ready(DANISH)).isNull();
  }

  private Point timed(int takes) {
    var noted = after(Discharges.NONE, noted(CHAIR, SIGN));
    return after(noted, new DischargeCommand.TimePoint(CHAIR, takes, AT)).find(CHAIR).orElseThrow();
  }

  private DischargeCommand.NotePoint noted(PointId point, @Nullable String sign) {
    return new DischargeCommand.NotePoint(stay, point, Topic.AT_HOME, sign, null, AT);
  }

  private DischargeCommand.NotePoint words(PointId point, String words) {
    var note = new Note(new NoteId(new UUID(4, 4)), words);
    return new DischargeCommand.NotePoint(stay, point, Topic.AT_HOME, null, note, AT);
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
    return ((Decision.Refused) DecideDischarge.decide(before, stays, command)).refusal();
  }
}
