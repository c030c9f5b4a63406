package medspil.discharge;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import medspil.Proves;
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

/// If this breaks, the municipality prepares for what no longer holds, or does not see what
/// changed.
class DecideForecastTest {
  private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-11-24T10:00:00Z");
  private static final Instant WEDNESDAY = Instant.parse("2026-11-25T10:00:00Z");
  private static final UUID WARD = new UUID(1, 1);
  private static final UUID NURSES = new UUID(1, 2);
  private static final UUID TRAINING = new UUID(1, 3);
  private static final Functioning MANAGES = new Functioning("1", "3", "2");

  private final Stays stays =
      Stays.NONE.evolve(
          new StayEvent.Claimed(
              StayExamples.claim("admitted", What.ADMISSION, "2026-11-20T10:00:00Z")));
  private final StayId stay = stays.all().getFirst().id();

  @Test
  @Proves("R2-08")
  void what_is_changed_is_new_to_those_who_read_the_rest_and_keeps_its_own_date() {
    var written = after(Discharges.NONE, write(0, MONDAY, said("aids", 1), said("housing", 2)));
    var read = after(written, new GoingHomeCommand.ReadForecast(stay, 1, NURSES, MONDAY));
    var changed = after(read, write(1, TUESDAY, said("aids", 3), kept("housing", 2)));

    assertThat(forecast(written).isReadBy(List.of(NURSES))).isFalse();
    assertThat(forecast(read).isReadBy(List.of(NURSES))).isTrue();
    assertThat(forecast(changed).isReadBy(List.of(NURSES))).isFalse();
    assertThat(forecast(changed).areas())
        .filteredOn(one -> forecast(changed).isNew(one.since(), List.of(NURSES)))
        .extracting(Forecast.Area::area)
        .containsExactly("aids");
    assertThat(forecast(changed).areas())
        .extracting(Forecast.Area::since)
        .containsExactly(TUESDAY, MONDAY);
  }

  @Test
  void to_whoever_has_read_nothing_the_first_is_not_marked_and_a_change_is() {
    var written = after(Discharges.NONE, write(0, MONDAY, said("aids", 1)));
    var changed = after(written, write(1, TUESDAY, kept("aids", 1), said("housing", 2)));

    assertThat(forecast(written).isNew(MONDAY, List.of(TRAINING))).isFalse();
    assertThat(forecast(changed).isNew(TUESDAY, List.of(TRAINING))).isTrue();
    assertThat(forecast(changed).isNew(TUESDAY, List.of(WARD))).isFalse();
    assertThat(forecast(changed).earlier()).containsExactly(MONDAY);
  }

  @Test
  void nobody_writes_over_what_they_have_not_read() {
    var written = after(Discharges.NONE, write(0, MONDAY, said("aids", 1)));
    var changed = after(written, write(1, TUESDAY, said("aids", 2)));

    assertThat(refusal(changed, write(1, WEDNESDAY, said("aids", 3))))
        .isEqualTo(DischargeRefusal.CHANGED_MEANWHILE);
    assertThat(refusal(changed, write(2, WEDNESDAY, kept("aids", 1))))
        .isEqualTo(DischargeRefusal.CHANGED_MEANWHILE);
    assertThat(refusal(changed, new GoingHomeCommand.ReadForecast(stay, 1, NURSES, WEDNESDAY)))
        .isEqualTo(DischargeRefusal.CHANGED_MEANWHILE);
  }

  @Test
  void an_empty_one_is_none_and_the_same_one_is_not_another() {
    var written = after(Discharges.NONE, write(0, MONDAY, said("aids", 1)));
    var again = new GoingHomeCommand.ReadForecast(stay, 1, NURSES, MONDAY);

    assertThat(refusal(Discharges.NONE, write(0, MONDAY)))
        .isEqualTo(DischargeRefusal.WORDS_MISSING);
    assertThat(happened(written, write(1, TUESDAY, kept("aids", 1)))).isEmpty();
    assertThat(happened(after(written, again), again)).isEmpty();
  }

  @Test
  void the_words_go_with_the_event_and_not_in_it() {
    var happened = happened(Discharges.NONE, write(0, MONDAY, said("aids", 1))).getFirst();

    assertThat(happened.notes()).extracting(Note::words).containsExactly("words 1");
    assertThat(happened.event().toString()).doesNotContain("words 1");
  }

  @Test
  void a_forecast_is_missed_where_an_agreement_asks_and_unread_until_somebody_read_it() {
    var written = after(Discharges.NONE, write(0, MONDAY, said("aids", 1)));
    var read = after(written, new GoingHomeCommand.ReadForecast(stay, 1, NURSES, MONDAY));

    assertThat(missing(Discharges.NONE, true, NURSES)).contains(Missing.Kind.FORECAST);
    assertThat(missing(Discharges.NONE, false, NURSES)).doesNotContain(Missing.Kind.FORECAST);
    assertThat(missing(written, true, NURSES))
        .contains(Missing.Kind.FORECAST_UNREAD)
        .doesNotContain(Missing.Kind.FORECAST);
    assertThat(missing(written, true, WARD)).doesNotContain(Missing.Kind.FORECAST_UNREAD);
    assertThat(missing(read, true, NURSES)).doesNotContain(Missing.Kind.FORECAST_UNREAD);
  }

  private List<Missing.Kind> missing(Discharges discharges, boolean asked, UUID unit) {
    var ask = new Missing.Asked(List.of(), true, false, false, asked, List.of(unit));
    return Missing.of(discharges.goingHome(stay, stays), List.of(), ask).stream()
        .map(Missing::kind)
        .toList();
  }

  private static GoingHomeCommand.Expected said(String area, int note) {
    return expected(area, note, new Note(new NoteId(new UUID(5, note)), "words " + note));
  }

  private static GoingHomeCommand.Expected kept(String area, int note) {
    return expected(area, note, null);
  }

  private static GoingHomeCommand.Expected expected(String area, int note, @Nullable Note changed) {
    return new GoingHomeCommand.Expected(area, new NoteId(new UUID(5, note)), changed);
  }

  private GoingHomeCommand write(int seen, Instant at, GoingHomeCommand.Expected... areas) {
    return new GoingHomeCommand.WriteForecast(stay, seen, List.of(areas), MANAGES, WARD, at);
  }

  private Forecast forecast(Discharges discharges) {
    return requireNonNull(discharges.goingHome(stay, stays).forecast());
  }

  private Discharges after(Discharges before, GoingHomeCommand command) {
    var now = before;
    for (var one : happened(before, command)) {
      now = now.evolve((DischargeEvent) one.event());
    }
    return now;
  }

  private List<Happened> happened(Discharges before, GoingHomeCommand command) {
    return ((Decision.Accepted) DecideDischarge.decide(before, stays, command)).happened();
  }

  private Refusal refusal(Discharges before, GoingHomeCommand command) {
    return ((Decision.Refused) DecideDischarge.decide(before, stays, command)).refusal();
  }
}
