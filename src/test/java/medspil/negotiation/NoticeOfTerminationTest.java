package medspil.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import medspil.deadline.Country;
import medspil.deadline.Parsed;
import medspil.deadline.TimeLimit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, a party believes that it is bound a day longer or shorter than it is.
class NoticeOfTerminationTest {

  @ParameterizedTest(name = "{0} in {1} from {2}: {3}, {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12 months        | DENMARK | 2026-11-26 | 2027-11-26 | the same day of the month
          12 months        | NORWAY  | 2026-11-26 | 2027-11-26 | in either country
          5 business days  | DENMARK | 2026-04-27 | 2026-05-04 | the first of May is a working day in Denmark
          5 business days  | NORWAY  | 2026-04-27 | 2026-05-05 | and a day off in Norway
          5 business days  | DENMARK | 2027-05-28 | 2027-06-04 | before Constitution Day
          3 business days  | NORWAY  | 2027-05-13 | 2027-05-19 | over Whit Monday, which is the seventeenth of May
          10 business days | NORWAY  | 2026-12-18 | 2027-01-05 | Christmas and New Year, not their eves
          """)
  void the_last_day_is_counted_with_the_days_off_of_the_agreements_country(
      String notice, Country country, LocalDate given, LocalDate last, String why) {
    var at = given.atTime(10, 0).atZone(country.zone()).toInstant();

    assertThat(new NoticeOfTermination(limit(notice), country).lastDay(at)).as(why).contains(last);
  }

  @Test
  void what_says_no_notice_or_counts_from_the_end_names_no_day() {
    var now = LocalDate.of(2026, 11, 26).atStartOfDay(Country.DENMARK.zone()).toInstant();

    assertThat(new NoticeOfTermination(null, Country.NORWAY).lastDay(now)).isEmpty();
    assertThat(new NoticeOfTermination(limit("3 months before"), Country.NORWAY).lastDay(now))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NORWAY,NORWAY  | DENMARK | NORWAY
          DENMARK        | NORWAY  | DENMARK
          DENMARK,NORWAY | NORWAY  | NORWAY
          DENMARK,NORWAY | DENMARK | DENMARK
          ''             | NORWAY  | NORWAY
          """)
  void the_country_is_that_of_the_parties_or_of_whoever_gives_notice(
      String parties, Country own, Country country) {
    var all =
        parties.isEmpty()
            ? List.<Country>of()
            : Arrays.stream(parties.split(",")).map(Country::valueOf).toList();

    assertThat(NoticeOfTermination.country(all, own)).isEqualTo(country);
  }

  private static TimeLimit limit(String said) {
    return ((Parsed.Limit) TimeLimit.parse(said)).limit();
  }
}
