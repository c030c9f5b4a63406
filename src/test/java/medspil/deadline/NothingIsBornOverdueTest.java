package medspil.deadline;

import static medspil.deadline.DeadlineExamples.DENMARK;
import static medspil.deadline.DeadlineExamples.at;
import static medspil.deadline.DeadlineExamples.due;
import static medspil.deadline.DeadlineExamples.endOf;
import static medspil.deadline.DeadlineExamples.limit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NothingIsBornOverdueTest {
  private static final TimeLimit BY_NOON = limit("by 12:00 on the day of discharge");

  @ParameterizedTest(name = "notice {0}, due {1}")
  @CsvSource(
      textBlock =
          """
          2026-05-05T00:00, 2026-05-05T12:00
          2026-05-05T09:10, 2026-05-05T12:00
          2026-05-05T11:59, 2026-05-05T12:00
          2026-05-05T12:00, 2026-05-05T13:00
          2026-05-05T14:10, 2026-05-05T15:10
          2026-05-05T23:40, 2026-05-06T00:40
          """)
  void by_noon_is_at_once_when_the_notice_comes_later(String notice, String due) {
    assertThat(Deadlines.due(BY_NOON, at(notice), DENMARK).due()).isEqualTo(at(due));
  }

  @Test
  void by_noon_on_the_day_of_a_discharge_later_that_day_is_noon() {
    var discharge = Anchor.event(at("2026-05-05T14:00"), at("2026-05-04T09:00"));

    assertThat(Deadlines.due(BY_NOON, discharge, DENMARK).due()).isEqualTo(at("2026-05-05T12:00"));
  }

  @Test
  void too_late_is_told() {
    var deadline = Deadlines.due(BY_NOON, at("2026-05-05T14:10"), DENMARK);

    assertThat(deadline.aim()).contains(at("2026-05-05T14:10"));
    assertThat(deadline.because().steps())
        .contains(
            new Step.AlreadyPassed(
                LocalDateTime.parse("2026-05-05T12:00"), LocalDateTime.parse("2026-05-05T14:10")),
            new Step.AtOnceMeans(Duration.ofHours(1)));
  }

  @Test
  void a_meeting_called_at_short_notice_gives_time_from_the_notice() {
    var limit = limit("14 days before the meeting");
    var called = Anchor.event(at("2026-10-15T10:00"), at("2026-10-10T08:00"));
    var inTime = Anchor.event(at("2026-10-15T10:00"), at("2026-09-10T08:00"));

    assertThat(Deadlines.due(limit, called, DENMARK).due()).isEqualTo(at("2026-10-10T09:00"));
    assertThat(Deadlines.due(limit, inTime, DENMARK).due()).isEqualTo(endOf("2026-10-01", DENMARK));
  }

  @Test
  void at_once_is_as_soon_as_the_unit_has_set() {
    var prompt = DENMARK.prompt(Duration.ofMinutes(20));

    assertThat(due("at once", "2026-05-04T10:00", DENMARK)).isEqualTo("2026-05-04T11:00");
    assertThat(due("at once", "2026-05-04T10:00", prompt)).isEqualTo("2026-05-04T10:20");
  }

  @Test
  void only_what_runs_from_the_event_itself_may_be_over_when_it_is_noticed() {
    var late = Anchor.event(at("2026-05-04T10:00"), at("2026-05-04T18:00"));

    assertThat(Deadlines.due(limit("4 hours"), late, DENMARK).due())
        .isEqualTo(at("2026-05-04T14:00"));
    assertThat(Deadlines.due(limit("4 hours"), Anchor.notice(late.noticed()), DENMARK).due())
        .isEqualTo(at("2026-05-04T22:00"));
  }
}
