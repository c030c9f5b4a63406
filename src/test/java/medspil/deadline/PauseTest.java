package medspil.deadline;

import static medspil.deadline.DeadlineExamples.DENMARK;
import static medspil.deadline.DeadlineExamples.at;
import static medspil.deadline.DeadlineExamples.in;
import static medspil.deadline.DeadlineExamples.limit;
import static medspil.deadline.DeadlineExamples.local;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PauseTest {
  @ParameterizedTest(name = "{0}: {1} from {2}, paused {3} to {4}, is {5}: {6}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DK | 24 hours        | 2026-05-04T10:00 | 2026-05-04T16:00 | 2026-05-06T08:00 | 2026-05-07T02:00    | 18 hours were left
          DK | 24 hours        | 2026-03-28T12:00 | 2026-03-28T20:00 | 2026-03-30T08:00 | 2026-03-31T00:00    | 16 hours were left across the change
          NO | 24 hours        | 2026-10-24T12:00 | 2026-10-24T20:00 | 2026-10-24T22:00 | 2026-10-25T13:00    | two hours later, with an hour given back
          DK | 90 minutes      | 2026-05-04T10:00 | 2026-05-04T10:30 | 2026-05-04T11:00 | 2026-05-04T12:00    | an hour was left
          DK | 5 business days | 2026-03-27T10:00 | 2026-03-31T12:00 | 2026-04-13T09:00 | 2026-04-16T23:59:59 | three business days were left over Easter
          NO | 5 business days | 2026-04-30T10:00 | 2026-05-05T12:00 | 2026-05-11T09:00 | 2026-05-15T23:59:59 | three were left; Ascension is skipped
          DK | 2 business days | 2026-06-11T10:00 | 2026-06-12T15:00 | 2026-06-15T08:00 | 2026-06-16T23:59:59 | over a weekend: Monday was left
          DK | 2 business days | 2026-06-11T10:00 | 2026-06-13T09:00 | 2026-06-14T20:00 | 2026-06-15T23:59:59 | within a weekend nothing is lost
          DK | 2 business days | 2026-06-11T10:00 | 2026-06-15T08:00 | 2026-06-20T08:00 | 2026-06-22T23:59:59 | the rest of the last day, on a Saturday
          DK | 14 days         | 2026-03-02T10:00 | 2026-03-09T10:00 | 2026-03-20T10:00 | 2026-03-27T23:59:59 | seven days were left
          DK | 2 weeks         | 2026-03-02T10:00 | 2026-03-09T10:00 | 2026-03-20T10:00 | 2026-03-27T23:59:59 | weeks are days by then
          DK | 1 month, or the next business day | 2026-03-02T10:00 | 2026-03-30T10:00 | 2026-04-01T10:00 | 2026-04-09T23:59:59 | eight days were left after Easter had moved it
          DK | at once         | 2026-05-04T10:00 | 2026-05-04T10:20 | 2026-05-04T12:00 | 2026-05-04T12:40    | forty minutes were left
          DK | once per shift  | 2026-05-04T10:00 | 2026-05-04T11:00 | 2026-05-05T10:00 | 2026-05-05T23:00    | two ends of shifts were left
          DK | once per shift  | 2026-05-04T10:00 | 2026-05-04T16:00 | 2026-05-05T10:00 | 2026-05-05T15:00    | one end of a shift was left
          DK | within reading hours | 2026-05-04T10:00 | 2026-05-04T14:00 | 2026-05-04T20:00 | 2026-05-05T15:00 | the next time it reads
          DK | by 12:00 on the day | 2026-05-04T08:00 | 2026-05-04T09:00 | 2026-05-04T10:00 | 2026-05-04T12:00 | a fixed time does not move
          DK | by 12:00 on the day | 2026-05-04T08:00 | 2026-05-04T09:00 | 2026-05-04T13:00 | 2026-05-04T14:00 | passed in the pause: at once
          DK | 14 days before the meeting | 2026-10-15T10:00 | 2026-09-01T10:00 | 2026-09-20T10:00 | 2026-10-01T23:59:59 | the meeting does not move
          """)
  void what_was_left_counts_on_in_the_same_unit(
      String country,
      String limit,
      String from,
      String paused,
      String resumed,
      String due,
      String why) {
    var calendar = in(country);
    var countdown = started(limit(limit), at(from, calendar), calendar);

    var after = resume(pause(countdown, at(paused, calendar)), at(resumed, calendar), calendar);

    assertThat(local(after.due(), calendar)).as(why).isEqualTo(due);
  }

  @Test
  void a_second_pause_takes_what_the_first_left() {
    var countdown = started(limit("24 hours"), at("2026-05-04T10:00"), DENMARK);

    var once = resumed(pause(countdown, at("2026-05-04T12:00")), at("2026-05-05T12:00"));
    var twice = resume(pause(once, at("2026-05-06T09:00")), at("2026-05-07T09:00"), DENMARK);

    assertThat(once.deadline().due()).isEqualTo(at("2026-05-06T10:00"));
    assertThat(twice.due()).isEqualTo(at("2026-05-07T10:00"));
  }

  @Test
  void a_pause_after_the_final_date_gives_nothing_back() {
    var countdown = started(limit("4 hours"), at("2026-05-04T10:00"), DENMARK);
    var paused = pause(countdown, at("2026-05-04T15:00"));

    assertThat(resume(paused, at("2026-05-06T15:00"), DENMARK)).isEqualTo(countdown.deadline());
    assertThat(paused.isOverdue(at("2026-05-04T15:00"))).isTrue();
  }

  @Test
  void a_paused_deadline_does_not_become_overdue() {
    var countdown = started(limit("4 hours"), at("2026-05-04T10:00"), DENMARK);

    assertThat(countdown.isOverdue(at("2026-05-04T14:00"))).isFalse();
    assertThat(countdown.isOverdue(at("2026-05-04T14:00:01"))).isTrue();
    assertThat(pause(countdown, at("2026-05-04T13:00")).isOverdue(at("2026-05-09T10:00")))
        .isFalse();
  }

  @Test
  void the_aim_moves_with_it() {
    var from = Anchor.notice(at("2026-05-04T10:00"));
    var deadline = Deadlines.due(limit("24 hours"), limit("4 hours"), from, DENMARK);
    var countdown = Countdown.start(new ClockFact.Started(from.at(), limit("24 hours"), deadline));

    var after = resume(pause(countdown, at("2026-05-04T12:00")), at("2026-05-04T15:00"), DENMARK);
    var late = resume(pause(countdown, at("2026-05-04T20:00")), at("2026-05-04T21:00"), DENMARK);

    assertThat(deadline.aim()).contains(at("2026-05-04T14:00"));
    assertThat(after.aim()).contains(at("2026-05-04T17:00"));
    assertThat(late.aim()).as("passed before the pause").contains(at("2026-05-04T14:00"));
  }

  @Test
  void a_pause_tells_how_much_was_left_and_why() {
    var countdown = started(limit("5 business days"), at("2026-03-27T10:00"), DENMARK);
    var told = countdown.deadline().because().steps();

    var after = resume(pause(countdown, at("2026-03-31T12:00")), at("2026-04-13T09:00"), DENMARK);

    assertThat(after.because().steps().subList(0, told.size())).isEqualTo(told);
    assertThat(after.because().steps().get(told.size()))
        .isEqualTo(
            new Step.Paused(
                LocalDateTime.parse("2026-03-31T12:00"),
                LocalDateTime.parse("2026-04-13T09:00"),
                "waiting_for_citizen",
                new Left(3, Left.Unit.BUSINESS_DAYS)));
  }

  @Test
  void a_pause_does_not_end_before_it_began() {
    var countdown = started(limit("4 hours"), at("2026-05-04T10:00"), DENMARK);
    var paused = pause(countdown, at("2026-05-04T12:00"));

    assertThatThrownBy(() -> resume(paused, at("2026-05-04T11:00"), DENMARK))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refolding_the_facts_gives_the_same_countdown_without_any_calendar() {
    var began = started(limit("24 hours"), at("2026-05-04T10:00"), DENMARK);
    var paused = new ClockFact.Paused(at("2026-05-04T12:00"), "waiting_for_citizen");
    var resumedAt = at("2026-05-05T12:00");
    var deadline = resume((Countdown.Paused) began.after(paused), resumedAt, DENMARK);

    var refolded =
        Countdown.of(
            List.of(
                new ClockFact.Started(at("2026-05-04T10:00"), began.limit(), began.first()),
                paused,
                new ClockFact.Paused(at("2026-05-04T14:00"), "pressed twice"),
                new ClockFact.Resumed(resumedAt, deadline),
                new ClockFact.Resumed(at("2026-05-05T13:00"), began.first())));

    assertThat(refolded)
        .isEqualTo(new Countdown.Running(limit("24 hours"), began.first(), deadline));
    assertThatThrownBy(() -> Countdown.of(List.of(paused)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  static Countdown.Running started(TimeLimit limit, Instant from, WorkingCalendar calendar) {
    var deadline = Deadlines.due(limit, from, calendar);
    return Countdown.start(new ClockFact.Started(from, limit, deadline));
  }

  static Countdown.Paused pause(Countdown countdown, Instant at) {
    return (Countdown.Paused) countdown.after(new ClockFact.Paused(at, "waiting_for_citizen"));
  }

  private static Deadline resume(Countdown.Paused paused, Instant at, WorkingCalendar calendar) {
    return Deadlines.resume(paused, at, calendar);
  }

  private static Countdown resumed(Countdown.Paused paused, Instant at) {
    return paused.after(new ClockFact.Resumed(at, resume(paused, at, DENMARK)));
  }
}
