package medspil.deadline;

import static medspil.deadline.DeadlineExamples.due;
import static medspil.deadline.DeadlineExamples.in;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElapsedTimeTest {
  @ParameterizedTest(name = "{0}: {1} after {2} is {3}, {4}")
  @CsvSource(
      textBlock =
          """
          DK, 24 hours,   2026-03-27T18:40, 2026-03-28T18:40, an ordinary day
          DK, 24 hours,   2026-03-28T18:40, 2026-03-29T19:40, the clock goes forward
          NO, 24 hours,   2026-03-28T18:40, 2026-03-29T19:40, the clock goes forward
          DK, 24 hours,   2026-10-24T18:40, 2026-10-25T17:40, the clock goes back
          NO, 24 hours,   2026-10-24T18:40, 2026-10-25T17:40, the clock goes back
          DK, 1 hour,     2026-03-29T01:30, 2026-03-29T03:30, the hour that is not there
          NO, 1 hour,     2026-10-25T02:30, 2026-10-25T02:30, the hour that comes twice
          DK, 2 hours,    2026-10-25T02:30, 2026-10-25T03:30, past the hour that comes twice
          NO, 4 hours,    2026-12-31T22:00, 2027-01-01T02:00, hours take no holiday
          DK, 30 minutes, 2026-03-29T01:45, 2026-03-29T03:15, minutes across the change
          DK, 90 minutes, 2026-05-04T23:00, 2026-05-05T00:30, minutes past midnight
          DK, 24 hours before, 2026-03-29T19:40, 2026-03-28T18:40, back across the change
          """)
  void hours_and_minutes_are_the_ones_that_really_pass(
      String country, String limit, String from, String until, String why) {
    assertThat(due(limit, from, in(country))).as(why).isEqualTo(until);
  }

  @ParameterizedTest(name = "{0}: {1} after {2} is {3}")
  @CsvSource(
      textBlock =
          """
          DK, 1 day,           2026-03-28T18:40, 2026-03-29T23:59:59
          NO, 1 day,           2026-10-24T18:40, 2026-10-25T23:59:59
          DK, 1 business day,  2026-03-27T18:40, 2026-03-30T23:59:59
          NO, 1 week,          2026-10-20T00:00, 2026-10-27T23:59:59
          """)
  void days_do_not_care_for_the_clock(String country, String limit, String from, String until) {
    assertThat(due(limit, from, in(country))).isEqualTo(until);
  }
}
