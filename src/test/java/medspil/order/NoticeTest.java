package medspil.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import medspil.Proves;
import medspil.deadline.Country;
import medspil.deadline.Days;
import medspil.deadline.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, a citizen is without support a day too early, or somebody pays a month too much.
class NoticeTest {
  private static final WorkingCalendar CALENDAR = WorkingCalendar.of(Country.DENMARK);

  @ParameterizedTest(name = "{0} {1}, to the end of the month: {2}; given {3}: last day {5}, {6}")
  @CsvSource(
      textBlock =
          """
          14,  DAYS,   false, 2026-11-22, ,           2026-12-06, a weekend counts as any day
          4,   WEEKS,  false, 2026-12-10, ,           2027-01-07, over Christmas
          1,   MONTHS, false, 2027-01-31, ,           2027-02-28, February has no 31st
          1,   MONTHS, false, 2028-01-31, ,           2028-02-29, but a 29th in a leap year
          3,   MONTHS, false, 2026-11-22, ,           2027-02-22, the same day three months on
          3,   MONTHS, true,  2026-11-22, ,           2027-02-28, to the end of that month
          3,   MONTHS, true,  2026-11-30, ,           2027-02-28, which it is already
          1,   MONTHS, true,  2026-12-01, ,           2027-01-31, given on the first: the month runs out
          30,  DAYS,   true,  2027-03-01, ,           2027-03-31, days to the end of a month
          1,   DAYS,   false, 2027-03-27, ,           2027-03-28, the day the clock goes forward
          120, MONTHS, false, 2026-11-22, ,           2036-11-22, the longest
          3,   MONTHS, true,  2026-11-22, 2027-01-15, 2027-01-15, it ends anyway before that
          3,   MONTHS, true,  2026-11-22, 2027-02-28, 2027-02-28, and on the very day
          3,   MONTHS, true,  2026-11-22, 2027-06-30, 2027-02-28, or later: the notice holds
          """)
  @Proves("R1-95")
  void the_last_day(
      int number,
      Notice.Unit unit,
      boolean monthEnd,
      LocalDate given,
      @Nullable LocalDate until,
      LocalDate last,
      String why) {
    var counted = new Notice(number, unit, monthEnd).lastDay(given, until, CALENDAR);

    assertThat(counted.day()).as(why).isEqualTo(last);
    assertThat(counted.ends()).isEqualTo(Days.endOf(last, CALENDAR.zone()));
  }
}
