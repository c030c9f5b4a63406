package medspil.deadline;

import static medspil.deadline.DeadlineExamples.DENMARK;
import static medspil.deadline.DeadlineExamples.NORWAY;
import static medspil.deadline.DeadlineExamples.at;
import static medspil.deadline.DeadlineExamples.due;
import static medspil.deadline.DeadlineExamples.limit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShiftsAndHoursTest {
  @ParameterizedTest(name = "came {0}, due {1}, rather by {2}: {3}")
  @CsvSource(
      textBlock =
          """
          2026-05-04T18:40, 2026-05-05T07:00, 2026-05-04T23:00, in the evening shift
          2026-05-04T14:58, 2026-05-04T23:00, 2026-05-04T15:00, two minutes before the shift ends
          2026-05-04T15:00, 2026-05-04T23:00,                 , at the boundary: the new shift has it whole
          2026-05-04T15:00:01, 2026-05-05T07:00, 2026-05-04T23:00, a second after the boundary
          2026-05-04T23:30, 2026-05-05T15:00, 2026-05-05T07:00, at night
          2026-05-05T00:30, 2026-05-05T15:00, 2026-05-05T07:00, after midnight
          2026-03-29T01:00, 2026-03-29T15:00, 2026-03-29T07:00, in the short night
          """)
  void once_per_shift_is_kept_by_the_first_whole_shift(
      String came, String due, String aim, String why) {
    var deadline = Deadlines.due(limit("once per shift"), at(came), DENMARK);

    assertThat(deadline.due()).as(why).isEqualTo(at(due));
    assertThat(deadline.aim().orElse(null)).as(why).isEqualTo(aim == null ? null : at(aim));
  }

  @Test
  void a_unit_has_its_own_shifts() {
    var calendar = NORWAY.inShifts(Shifts.startingAt(LocalTime.of(19, 0), LocalTime.of(7, 0)));

    assertThat(due("once per shift", "2026-05-04T18:40", calendar)).isEqualTo("2026-05-05T07:00");
    assertThat(due("once per shift", "2026-05-04T20:00", calendar)).isEqualTo("2026-05-05T19:00");
  }

  @ParameterizedTest(name = "came {0}, due {1}: {2}")
  @CsvSource(
      textBlock =
          """
          2026-05-04T10:00, 2026-05-04T15:00, while it reads
          2026-05-04T06:00, 2026-05-04T15:00, before it reads
          2026-05-04T14:59, 2026-05-04T15:00, at the last moment
          2026-05-04T15:00, 2026-05-05T15:00, at the very end
          2026-05-08T16:00, 2026-05-11T15:00, on Friday afternoon
          2026-04-01T16:00, 2026-04-07T15:00, before Easter
          """)
  void within_reading_hours_ends_with_the_hours(String came, String due, String why) {
    assertThat(due("within reading hours", came, DENMARK)).as(why).isEqualTo(due);
  }

  @Test
  void opening_and_reading_hours_may_differ_and_holidays_follow_sunday() {
    var ward =
        DENMARK
            .open(OpeningHours.everyDay(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT))
            .readsMessages(OpeningHours.everyDay(LocalTime.of(8, 0), LocalTime.of(15, 0)))
            .closedOn(Set.of(LocalDate.of(2026, 4, 3)));

    assertThat(due("within opening hours", "2026-04-01T16:00", ward))
        .isEqualTo("2026-04-01T23:59:59");
    assertThat(due("within reading hours", "2026-04-01T16:00", ward))
        .as("Maundy Thursday")
        .isEqualTo("2026-04-02T15:00");
    assertThat(due("within reading hours", "2026-04-02T16:00", ward))
        .as("closed on Good Friday")
        .isEqualTo("2026-04-04T15:00");
  }
}
