package medspil.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, somebody reads a wrong day.
class DatesTest {
  private static final Texts TEXTS = Texts.strict();

  /// A Sunday, 14.20 in Denmark.
  private static final Instant NOW = Instant.parse("2026-11-22T13:20:00Z");

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DA | 2026-11-22T17:40:00Z | I dag 18.40
          DA | 2026-11-21T17:40:00Z | I går 18.40
          DA | 2026-11-21T22:59:59Z | I går 23.59
          DA | 2026-11-21T23:00:00Z | I dag 00.00
          DA | 2026-11-23T08:00:00Z | I morgen 09.00
          DA | 2026-11-26T11:00:00Z | tor 26. nov. 12.00
          DA | 2027-01-04T11:00:00Z | 4. jan. 2027 12.00
          NB | 2026-11-21T17:40:00Z | I går 18.40
          NB | 2026-11-26T11:00:00Z | tor. 26. nov. 12.00
          EN | 2026-11-21T17:40:00Z | Yesterday 18:40
          EN | 2026-11-26T11:00:00Z | Thu 26 Nov 12:00
          """)
  void a_moment_is_said_as_people_say_it(Language language, Instant instant, String said) {
    assertThat(dates(language).moment(instant).text()).isEqualTo(said);
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DA | 2026-11-22T17:40:00Z | i dag 18.40
          NB | 2026-11-21T17:40:00Z | i går 18.40
          EN | 2026-11-23T17:40:00Z | tomorrow 18:40
          DA | 2026-11-26T11:00:00Z | tor 26. nov. 12.00
          EN | 2026-11-26T11:00:00Z | Thu 26 Nov 12:00
          EN | 2027-01-04T11:00:00Z | 4 Jan 2027 12:00
          """)
  void inside_a_sentence_today_begins_small(Language language, Instant instant, String said) {
    assertThat(dates(language).inSentence(instant)).isEqualTo(said);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DA | torsdag 26. november 2026 kl. 18.40
          NB | torsdag 26. november 2026 kl. 18.40
          EN | Thursday 26 November 2026 at 18:40
          """)
  void the_whole_date_stands_behind_it(Language language, String said) {
    assertThat(dates(language).moment(Instant.parse("2026-11-26T17:40:00Z")).exact())
        .isEqualTo(said);
  }

  @ParameterizedTest(name = "due {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DA | 2026-11-21T23:20:00Z | 14 timer for sent
          DA | 2026-11-22T12:20:00Z | 1 time for sent
          DA | 2026-11-22T12:50:00Z | 30 minutter for sent
          DA | 2026-11-22T13:19:30Z | lige overskredet
          DA | 2026-11-20T13:20:00Z | 2 dage for sent
          NB | 2026-11-19T13:20:00Z | 3 dager for sent
          EN | 2026-11-21T23:20:00Z | 14 hours late
          """)
  void how_late_it_is(Language language, Instant due, String said) {
    assertThat(dates(language).late(due)).contains(said);
  }

  @Test
  void what_is_due_later_is_not_late() {
    var dates = dates(Language.DA);
    var due = NOW.plusSeconds(3 * 3600);

    assertThat(dates.late(due)).isEmpty();
    assertThat(dates.left(due)).contains("om 3 timer");
  }

  @Test
  void a_day_without_a_clock() {
    assertThat(dates(Language.DA).day(LocalDate.of(2026, 11, 30)))
        .isEqualTo(new Dates.Moment("man 30. nov.", "mandag 30. november 2026", "2026-11-30"));
  }

  private static Dates dates(Language language) {
    return new Dates(TEXTS.in(language), ZoneId.of("Europe/Copenhagen"), NOW);
  }
}
