package medspil.deadline;

import static medspil.deadline.DeadlineExamples.CLOSED_AT_CHRISTMAS;
import static medspil.deadline.DeadlineExamples.DENMARK;
import static medspil.deadline.DeadlineExamples.NORWAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import medspil.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpToDaysOffTest {
  @ParameterizedTest(name = "{0}: Denmark {1}, Norway {2}, closed at Christmas {3}: {4}")
  @CsvSource(
      textBlock =
          """
          2026-04-01, true,  true,  true,  the day before Maundy Thursday
          2026-04-02, true,  true,  true,  Maundy Thursday itself
          2026-04-07, false, false, false, the day after Easter
          2026-05-13, true,  true,  true,  the day before Ascension
          2026-05-14, true,  true,  true,  Ascension
          2026-05-15, true,  true,  true,  Friday
          2026-05-16, true,  true,  true,  Saturday
          2026-05-18, false, false, false, Monday
          2026-04-30, false, true,  false, the day before 1 May
          2023-05-04, true,  false, true,  the day before Great Prayer Day
          2024-04-25, false, false, false, no Great Prayer Day any more
          2026-12-22, false, false, false, Tuesday before Christmas
          2026-12-23, false, false, true,  the day before Christmas Eve
          2026-12-24, true,  true,  true,  Christmas Eve
          """)
  @Proves("R3-29")
  void a_discharge_may_be_up_to_a_weekend_or_holiday(
      LocalDate date, boolean denmark, boolean norway, boolean closedAtChristmas, String why) {
    assertThat(UpToDaysOff.on(date, DENMARK).isPresent()).as(why).isEqualTo(denmark);
    assertThat(UpToDaysOff.on(date, NORWAY).isPresent()).as(why).isEqualTo(norway);
    assertThat(UpToDaysOff.on(date, CLOSED_AT_CHRISTMAS).isPresent())
        .as(why)
        .isEqualTo(closedAtChristmas);
  }

  @Test
  void every_friday_is_up_to_a_weekend() {
    Stream.iterate(LocalDate.of(2026, 1, 2), friday -> friday.plusWeeks(1))
        .limit(52)
        .forEach(friday -> {
          assertThat(friday.getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY);
          assertThat(UpToDaysOff.on(friday, DENMARK)).isPresent();
        });
  }

  @Test
  void it_tells_which_days_and_when_somebody_answers_again() {
    var thursday = LocalDate.of(2026, 4, 2);

    assertThat(UpToDaysOff.on(thursday.minusDays(1), DENMARK))
        .contains(
            new UpToDaysOff(
                thursday.minusDays(1),
                List.of(
                    new DayOff.PublicHoliday(thursday, List.of(Holiday.MAUNDY_THURSDAY)),
                    new DayOff.PublicHoliday(thursday.plusDays(1), List.of(Holiday.GOOD_FRIDAY)),
                    new DayOff.Weekend(thursday.plusDays(2)),
                    new DayOff.Weekend(thursday.plusDays(3)),
                    new DayOff.PublicHoliday(thursday.plusDays(4), List.of(Holiday.EASTER_MONDAY))),
                LocalDate.of(2026, 4, 7)));
  }
}
