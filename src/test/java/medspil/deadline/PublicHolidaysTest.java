package medspil.deadline;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicHolidaysTest {
  @ParameterizedTest(name = "Easter Sunday {0}")
  @ValueSource(
      strings = {
        "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16",
        "2029-04-01", "2030-04-21", "2031-04-13", "2032-03-28", "1818-03-22", "1943-04-25",
        "2008-03-23", "2011-04-24", "2038-04-25", "2285-03-22"
      })
  void the_days_that_follow_easter_are_holidays_in_both_countries(LocalDate easter) {
    for (var country : Country.values()) {
      assertThat(PublicHolidays.on(easter.minusDays(3), country)).contains(Holiday.MAUNDY_THURSDAY);
      assertThat(PublicHolidays.on(easter.minusDays(2), country)).contains(Holiday.GOOD_FRIDAY);
      assertThat(PublicHolidays.on(easter.minusDays(1), country)).isEmpty();
      assertThat(PublicHolidays.on(easter, country)).contains(Holiday.EASTER_SUNDAY);
      assertThat(PublicHolidays.on(easter.plusDays(1), country)).contains(Holiday.EASTER_MONDAY);
      assertThat(PublicHolidays.on(easter.plusDays(39), country)).contains(Holiday.ASCENSION);
      assertThat(PublicHolidays.on(easter.plusDays(49), country)).contains(Holiday.WHIT_SUNDAY);
      assertThat(PublicHolidays.on(easter.plusDays(50), country)).contains(Holiday.WHIT_MONDAY);
    }
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      textBlock =
          """
          DENMARK, 2023, 01-01 04-06 04-07 04-09 04-10 05-05 05-18 05-28 05-29 12-25 12-26
          DENMARK, 2024, 01-01 03-28 03-29 03-31 04-01 05-09 05-19 05-20 12-25 12-26
          DENMARK, 2026, 01-01 04-02 04-03 04-05 04-06 05-14 05-24 05-25 12-25 12-26
          NORWAY,  2026, 01-01 04-02 04-03 04-05 04-06 05-01 05-14 05-17 05-24 05-25 12-25 12-26
          NORWAY,  2027, 01-01 03-25 03-26 03-28 03-29 05-01 05-06 05-16 05-17 12-25 12-26
          """)
  void a_year_has_these_holidays(Country country, int year, String days) {
    assertThat(holidays(country, year)).containsExactly(days.split(" "));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      textBlock =
          """
          2020-05-08, true
          2022-05-13, true
          2023-05-05, true
          2024-04-26, false
          2026-05-01, false
          2030-05-17, false
          """)
  void great_prayer_day_was_a_holiday_up_to_2023(LocalDate day, boolean holiday) {
    assertThat(PublicHolidays.on(day, Country.DENMARK))
        .isEqualTo(holiday ? Set.of(Holiday.GREAT_PRAYER_DAY) : Set.of());
    assertThat(PublicHolidays.on(day, Country.NORWAY)).doesNotContain(Holiday.GREAT_PRAYER_DAY);
  }

  @Test
  void two_holidays_may_fall_on_one_day() {
    var day = LocalDate.of(2027, 5, 17);

    assertThat(PublicHolidays.on(day, Country.NORWAY))
        .containsExactlyInAnyOrder(Holiday.WHIT_MONDAY, Holiday.CONSTITUTION_DAY);
    assertThat(PublicHolidays.on(day, Country.DENMARK)).containsExactly(Holiday.WHIT_MONDAY);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"2026-05-01", "2026-06-05", "2026-12-24", "2026-12-31"})
  void often_closed_is_not_a_danish_holiday(LocalDate day) {
    assertThat(PublicHolidays.on(day, Country.DENMARK)).isEmpty();
    assertThat(DeadlineExamples.DENMARK.isBusinessDay(day)).isTrue();
  }

  @Test
  void a_norwegian_holiday_on_a_sunday_is_told_as_a_holiday_and_is_a_weekend() {
    var day = LocalDate.of(2026, 5, 17);

    assertThat(PublicHolidays.on(day, Country.NORWAY)).containsExactly(Holiday.CONSTITUTION_DAY);
    assertThat(DeadlineExamples.NORWAY.dayOff(day)).contains(new DayOff.Weekend(day));
  }

  @ParameterizedTest
  @EnumSource(Country.class)
  void a_thread_without_our_class_loader_finds_them_too(Country country) throws Exception {
    var found = new TreeSet<String>();
    var thread = new Thread(() -> found.addAll(holidays(country, 2041)));
    thread.setContextClassLoader(null);
    thread.start();
    thread.join();

    assertThat(found).contains("01-01", "12-25");
  }

  private static Set<String> holidays(Country country, int year) {
    return Stream.iterate(LocalDate.of(year, 1, 1), day -> day.plusDays(1))
        .limit(365)
        .filter(day -> !PublicHolidays.on(day, country).isEmpty())
        .map(day -> day.toString().substring(5))
        .collect(toCollection(TreeSet::new));
  }
}
