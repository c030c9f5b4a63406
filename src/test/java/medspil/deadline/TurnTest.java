package medspil.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, a nurse sees the tasks of another shift.
class TurnTest {
  private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
  private static final WorkingCalendar OFFICE = WorkingCalendar.of(Country.DENMARK);
  private static final WorkingCalendar WARD =
      OFFICE.open(OpeningHours.everyDay(LocalTime.MIN, LocalTime.MIDNIGHT));

  @ParameterizedTest(name = "at {0}: {1} to {2}, {3}")
  @CsvSource(
      textBlock =
          """
          2026-05-04T07:00, 2026-05-04T07:00, 2026-05-04T15:00, who begins has the shift
          2026-05-04T14:59, 2026-05-04T07:00, 2026-05-04T15:00, to its last minute
          2026-05-04T15:00, 2026-05-04T15:00, 2026-05-04T23:00, and then the next
          2026-05-04T23:30, 2026-05-04T23:00, 2026-05-05T07:00, the night ends tomorrow
          2026-05-05T02:00, 2026-05-04T23:00, 2026-05-05T07:00, and began yesterday
          2026-03-29T03:30, 2026-03-28T23:00, 2026-03-29T07:00, also when clocks go forward
          2026-10-25T02:30, 2026-10-24T23:00, 2026-10-25T07:00, and back
          """)
  void a_shift_runs_until_the_next_takes_over(
      LocalDateTime at, LocalDateTime from, LocalDateTime to, String why) {
    var turn = Turn.at(WARD, at.atZone(ZONE).toInstant());

    assertThat(turn)
        .as(why)
        .hasValue(new Turn(from.atZone(ZONE).toInstant(), to.atZone(ZONE).toInstant()));
  }

  @Test
  void a_unit_that_closes_hands_nothing_over() {
    var monday = LocalDateTime.parse("2026-05-04T10:00").atZone(ZONE).toInstant();
    var untilTen = OFFICE.open(OpeningHours.everyDay(LocalTime.of(6, 0), LocalTime.of(22, 0)));
    var weekdays = OFFICE.open(OpeningHours.weekdays(LocalTime.MIN, LocalTime.MIDNIGHT));
    var alone = WARD.inShifts(Shifts.startingAt(LocalTime.of(7, 0)));

    assertThat(Turn.at(OFFICE, monday)).isEmpty();
    assertThat(Turn.at(untilTen, monday)).isEmpty();
    assertThat(Turn.at(weekdays, monday)).isEmpty();
    assertThat(Turn.at(alone, monday)).isEmpty();
  }
}
