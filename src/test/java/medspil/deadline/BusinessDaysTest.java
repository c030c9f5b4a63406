package medspil.deadline;

import static medspil.deadline.DeadlineExamples.CLOSED_AT_CHRISTMAS;
import static medspil.deadline.DeadlineExamples.DENMARK;
import static medspil.deadline.DeadlineExamples.due;
import static medspil.deadline.DeadlineExamples.in;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessDaysTest {
  @ParameterizedTest(name = "{0}: {1} after {2} is {3}")
  @CsvSource(
      textBlock =
          """
          DK, 5 business days, 2026-03-27, 2026-04-08
          NO, 5 business days, 2026-03-27, 2026-04-08
          DK, 5 business days, 2026-04-30, 2026-05-07
          NO, 5 business days, 2026-04-30, 2026-05-08
          DK, 1 business day,  2026-05-13, 2026-05-15
          NO, 1 business day,  2026-05-13, 2026-05-15
          DK, 1 business day,  2026-05-22, 2026-05-26
          DK, 5 business days, 2026-05-04, 2026-05-11
          DK, 5 business days, 2026-05-11, 2026-05-19
          DK, 1 business day,  2023-05-04, 2023-05-08
          DK, 1 business day,  2024-04-25, 2024-04-26
          NO, 1 business day,  2027-05-14, 2027-05-18
          DK, 2 business days, 2026-03-28, 2026-03-31
          DK, 30 business days, 2026-03-27, 2026-05-13
          """)
  void counting_starts_the_day_after(String country, String limit, String from, String until) {
    assertThat(due(limit, from + "T10:00", in(country))).isEqualTo(until + "T23:59:59");
  }

  @ParameterizedTest(name = "{0}: {1} after {2} is {3}, {4}")
  @CsvSource(
      textBlock =
          """
          DK, 3 months, 2026-01-31, 2026-04-30, last of the month
          DK, 1 month,  2024-01-31, 2024-02-29, leap year
          DK, 1 month,  2026-04-25, 2026-05-25, Whit Monday kept
          DK, '1 month, or the next business day', 2026-04-25, 2026-05-26, Whit Monday rolls
          NO, '1 month, or the next business day', 2026-04-16, 2026-05-18, Saturday rolls over 17 May
          DK, '1 month, or the next business day', 2026-04-15, 2026-05-15, Friday after Ascension is a working day
          DK, '2 weeks, or the next business day', 2026-03-21, 2026-04-07, over Easter
          DK, 14 days,  2026-03-20, 2026-04-03, days count holidays
          DK, 12 months, 2026-02-28, 2027-02-28, yearly
          NO, 1 year,   2024-02-29, 2025-02-28, from a leap day
          """)
  void months_end_on_the_same_day_of_the_month(
      String country, String limit, String from, String until, String why) {
    assertThat(due(limit, from + "T10:00", in(country))).as(why).isEqualTo(until + "T23:59:59");
  }

  @Test
  void a_closing_day_of_the_unit_does_not_count() {
    var closed = DENMARK.closedOn(Set.of(LocalDate.of(2026, 6, 5)));

    assertThat(due("1 business day", "2026-06-04T10:00", DENMARK)).startsWith("2026-06-05");
    assertThat(due("1 business day", "2026-06-04T10:00", closed)).startsWith("2026-06-08");
  }

  @ParameterizedTest(name = "{0} after {1} is {2}")
  @CsvSource(
      textBlock =
          """
          1 business day,  2026-12-23, 2026-12-28
          2 business days, 2026-12-23, 2026-12-29
          1 business day,  2026-12-30, 2027-01-04
          '1 month, or the next business day', 2026-11-24, 2026-12-28
          """)
  void christmas_eve_and_new_years_eve_may_be_closed(String limit, String from, String until) {
    assertThat(due(limit, from + "T10:00", CLOSED_AT_CHRISTMAS)).isEqualTo(until + "T23:59:59");
  }

  @ParameterizedTest(name = "{0}: {1} the meeting on {2} is {3}")
  @CsvSource(
      textBlock =
          """
          DK, 14 days before,         2026-10-15, 2026-10-01
          DK, 5 business days before, 2026-04-08, 2026-03-27
          NO, 5 business days before, 2026-05-08, 2026-04-30
          DK, 1 business day before,  2026-04-06, 2026-04-01
          DK, 1 month before,         2026-03-31, 2026-02-28
          DK, 1 week before,          2026-01-07, 2025-12-31
          """)
  void some_limits_count_back(String country, String limit, String from, String until) {
    assertThat(due(limit, from + "T10:00", in(country))).isEqualTo(until + "T23:59:59");
  }
}
