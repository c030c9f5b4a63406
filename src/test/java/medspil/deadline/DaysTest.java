package medspil.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import medspil.deadline.RelativeDay.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {
  private static final ZoneId COPENHAGEN = Country.DENMARK.zone();
  private static final ZoneId FAROE = ZoneId.of("Atlantic/Faroe");

  @Test
  void a_day_lasts_from_midnight_to_its_last_second_also_when_it_is_short() {
    var shortDay = LocalDate.of(2026, 3, 29);

    assertThat(Days.startOf(shortDay, COPENHAGEN)).isEqualTo(Instant.parse("2026-03-28T23:00:00Z"));
    assertThat(Days.endOf(shortDay, COPENHAGEN)).isEqualTo(Instant.parse("2026-03-29T21:59:59Z"));
    assertThat(Days.isEndOfDay(Days.endOf(shortDay, COPENHAGEN), COPENHAGEN)).isTrue();
    assertThat(Days.isEndOfDay(Days.endOf(shortDay, COPENHAGEN), FAROE)).isFalse();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      textBlock =
          """
          Europe/Copenhagen, 2026-05-06T21:59:59Z
          Atlantic/Faroe,    2026-05-05T22:59:59Z
          America/Nuuk,      2026-05-06T00:59:59Z
          Asia/Tokyo,        2026-05-06T14:59:59Z
          """)
  void a_day_ends_on_the_owing_units_clock_and_not_the_servers(ZoneId zone, Instant due) {
    var home = WorkingCalendar.of(Country.DENMARK);
    var unit =
        new WorkingCalendar(
            zone,
            home.country(),
            home.closed(),
            home.opening(),
            home.reading(),
            home.shifts(),
            home.promptness());

    // half past midnight on the fifth in Copenhagen, still the fourth on the Faroe Islands
    var noticed = Instant.parse("2026-05-04T22:30:00Z");

    assertThat(Deadlines.due(DeadlineExamples.limit("1 business day"), noticed, unit).due())
        .isEqualTo(due);
  }

  @ParameterizedTest(name = "from {0} to {1} in {2}: {3}")
  @CsvSource(
      textBlock =
          """
          2026-05-04T08:00:00Z, 2026-05-04T20:00:00Z, Europe/Oslo, 0
          2026-05-04T21:59:00Z, 2026-05-04T22:01:00Z, Europe/Oslo, 1
          2026-05-04T21:59:00Z, 2026-05-04T22:01:00Z, Atlantic/Faroe, 0
          2026-03-28T12:00:00Z, 2026-03-30T12:00:00Z, Europe/Oslo, 2
          2026-05-04T22:01:00Z, 2026-05-04T21:59:00Z, Europe/Oslo, -1
          """)
  void days_between_are_the_midnights(Instant from, Instant to, ZoneId zone, long days) {
    assertThat(Days.between(from, to, zone)).isEqualTo(days);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      textBlock =
          """
          2026-05-03T10:00:00Z, DATE,        -2
          2026-05-04T10:00:00Z, YESTERDAY,   -1
          2026-05-05T21:59:59Z, TODAY,        0
          2026-05-05T22:00:00Z, TOMORROW,     1
          2026-05-07T10:00:00Z, THIS_COMING,  2
          2026-05-11T10:00:00Z, THIS_COMING,  6
          2026-05-12T10:00:00Z, DATE,         7
          """)
  void a_day_is_said_as_people_say_it(Instant at, Said said, long away) {
    var now = Instant.parse("2026-05-05T05:00:00Z");

    var day = RelativeDay.of(at, now, COPENHAGEN);

    assertThat(day).isEqualTo(new RelativeDay(Days.of(at, COPENHAGEN), away, said));
  }

  @Test
  void today_is_a_matter_of_where_one_is() {
    var now = Instant.parse("2026-05-05T22:30:00Z");

    assertThat(Days.of(now, FAROE)).isEqualTo(LocalDate.of(2026, 5, 5));
    assertThat(Days.of(now, COPENHAGEN)).isEqualTo(LocalDate.of(2026, 5, 6));
  }
}
