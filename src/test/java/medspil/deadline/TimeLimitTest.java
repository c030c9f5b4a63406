package medspil.deadline;

import static medspil.deadline.DeadlineExamples.limit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import medspil.deadline.TimeLimit.WithinHours.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLimitTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          4 hours                             | 4 hours
          within 4 hours                      | 4 hours
          1 hours                             | 1 hour
          30 minutes                          | 30 minutes
          14 days                             | 14 days
          14 calendar days                    | 14 days
          2 business days after discharge     | 2 business days after discharge
          2 Working Days from  the discharge  | 2 business days after the discharge
          2 weeks                             | 2 weeks
          3 months from move-in               | 3 months after move-in
          1 year                              | 12 months
          3 months, or the next business day  | 3 months, or the next business day
          10 days after intake or the next working day | 10 days after intake, or the next business day
          14 days before the meeting          | 14 days before the meeting
          5 business days before              | 5 business days before
          at once                             | at once
          At once after the notice            | at once after the notice
          by 12:00 on the day of discharge    | by 12:00 on the day of discharge
          by 9.30 on the day                  | by 09:30 on the day
          once per shift                      | once per shift
          within reading hours                | within reading hours
          within the ward's reading hours     | within reading hours
          within the unit's opening hours from notice | within opening hours after notice
          """)
  void what_people_write_has_one_canonical_form(String written, String canonical) {
    assertThat(limit(written)).hasToString(canonical);
    assertThat(limit(canonical)).isEqualTo(limit(written));
  }

  @Test
  void each_form_is_a_type_of_its_own() {
    assertThat(limit("2 business days after discharge"))
        .isEqualTo(
            new TimeLimit.After(new Amount(2, Amount.Unit.BUSINESS_DAYS), false, "discharge"));
    assertThat(limit("14 days before the meeting"))
        .isEqualTo(new TimeLimit.Before(new Amount(14, Amount.Unit.DAYS), "the meeting"));
    assertThat(limit("by 12:00 on the day of discharge"))
        .isEqualTo(new TimeLimit.ByTime(LocalTime.NOON, "discharge"));
    assertThat(limit("within opening hours"))
        .isEqualTo(new TimeLimit.WithinHours(Kind.OPENING, ""));
    assertThat(limit("at once")).isEqualTo(new TimeLimit.AtOnce(""));
    assertThat(limit("once per shift")).isEqualTo(new TimeLimit.OncePerShift(""));
  }

  @ParameterizedTest(name = "{0} -> {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                         | 0  | 2 business days after discharge
          soon                       | 0  | 2 business days after discharge
          straks                     | 0  | at once
          immediately                | 0  | at once
          at twelve                  | 3  | at once
          4 huors                    | 2  | 4 hours
          4 timer                    | 2  | 4 hours
          5 hverdage                 | 2  | 5 business days
          5 bussiness days           | 2  | 5 business days
          2 måneder                  | 2  | 2 months
          4                          | 1  | 4 hours
          4h                         | 1  | 4 hours
          two days                   | 0  | 2 days
          an hour                    | 0  | 1 hour
          within five business days  | 7  | 5 business days
          0 days                     | 0  | 1 day
          99999999999 hours          | 0  | 10000 hours
          4 hours discharge          | 8  | 4 hours
          4 hours after              | 8  | 4 hours
          by noon on the day         | 3  | by 12:00 on the day
          by 25:00 on the day        | 3  | by 12:00 on the day
          by 14 on the day           | 3  | by 14:00 on the day
          by 14:00 tomorrow          | 9  | by 14:00 on the day
          once a shift               | 5  | once per shift
          14 days before a, b        | 8  | 14 days before
          1000 years                 | 0  | 10000 months
          reading hours              | 0  | within reading hours
          within opening times       | 15 | within opening hours
          4 hours, or the next business day | 7 | 4 hours
          2 business days before the meeting, or the next business day | 34 | 2 business days before the meeting
          """)
  void a_slip_is_pointed_at_with_what_was_probably_meant(
      String written, int position, String suggestion) {
    assertThat(TimeLimit.parse(written))
        .isInstanceOfSatisfying(
            Parsed.Fault.class,
            fault -> {
              assertThat(fault.suggestion()).isEqualTo(suggestion);
              assertThat(fault.position()).as(fault.slip().name()).isEqualTo(position);
            });
    assertThat(TimeLimit.parse(suggestion)).isInstanceOf(Parsed.Limit.class);
  }

  @Test
  void a_limit_says_nothing_it_could_not_read_back() {
    var month = new Amount(1, Amount.Unit.MONTHS);

    assertThat(new TimeLimit.Before(month, "  the\n meeting "))
        .isEqualTo(new TimeLimit.Before(month, "the meeting"));
    assertThatThrownBy(() -> new TimeLimit.Before(month, "a, b"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Amount(0, Amount.Unit.BUSINESS_DAYS))
        .hasMessage("business days must be 1 to 10000, was 0");
    assertThatThrownBy(
            () -> new TimeLimit.After(new Amount(1, Amount.Unit.BUSINESS_DAYS), true, ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void rounds_of_what_comes_back_do_not_drift_at_the_end_of_a_month() {
    var monthly = (TimeLimit.After) limit("1 month after discharge");
    var discharged = DeadlineExamples.at("2026-01-31T10:00");

    var third = Deadlines.due(monthly.times(3), discharged, DeadlineExamples.DENMARK);

    assertThat(third.due()).isEqualTo(DeadlineExamples.at("2026-04-30T23:59:59"));
    assertThat(Deadlines.due(monthly.times(2), discharged, DeadlineExamples.DENMARK).due())
        .isEqualTo(DeadlineExamples.at("2026-03-31T23:59:59"));
  }
}
