package medspil.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import medspil.deadline.Parsed;
import medspil.deadline.TimeLimit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, an annex gives somebody more time than its parent allows.
class LatenessTest {
  @ParameterizedTest(name = "{0} against {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          4 hours                  | 24 hours                 | EARLIER
          24 hours                 | 4 hours                  | LATER
          60 minutes               | 1 hour                   | SAME
          at once                  | 1 minute                 | EARLIER
          1 minute                 | at once                  | LATER
          at once                  | at once                  | SAME
          2 days                   | 1 week                   | EARLIER
          1 month                  | 4 weeks                  | LATER
          1 month                  | 30 days                  | CANNOT_TELL
          2 business days          | 1 day                    | LATER
          2 business days          | 3 days                   | CANNOT_TELL
          2 business days          | 3 weeks                  | EARLIER
          3 months                 | 3 months, or the next business day | EARLIER
          14 days before the meeting | 7 days before the meeting | EARLIER
          7 days before the meeting  | 14 days before the meeting | LATER
          7 days before the meeting  | 7 days before discharge | CANNOT_TELL
          by 12:00 on the day      | by 15:00 on the day      | EARLIER
          2 days after discharge   | 1 day                    | CANNOT_TELL
          once per shift           | once per shift           | SAME
          once per shift           | 8 hours                  | CANNOT_TELL
          """)
  void one_limit_stands_to_another(String one, String other, Lateness expected) {
    assertThat(Lateness.of(limit(one), limit(other))).isEqualTo(expected);
  }

  private static TimeLimit limit(String text) {
    return switch (TimeLimit.parse(text)) {
      case Parsed.Limit(var limit) -> limit;
      case Parsed.Fault fault -> throw new IllegalArgumentException(text + ": " + fault.slip());
    };
  }
}
