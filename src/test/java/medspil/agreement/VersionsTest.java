package medspil.agreement;

import static medspil.agreement.AgreementExamples.HORSENS;
import static medspil.agreement.AgreementExamples.SKIVE;
import static medspil.agreement.AgreementExamples.agreement;
import static medspil.agreement.AgreementExamples.duty;
import static medspil.agreement.AgreementExamples.ground;
import static medspil.agreement.AgreementExamples.inForce;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, a rule is cited that did not hold when it happened, or for those who were there.
class VersionsTest {
  private static final String FIRST =
      agreement("agreement: test\nversion: 1\nin_force: 2021-06-01", duty("old", ""));

  private static final String SECOND =
      agreement("agreement: test\nversion: 2\nin_force: 2024-01-01", duty("new", ""));

  /// Horsens and the hospital moved on at New Year, Skive a year later.
  private static final String SECOND_PARTY_BY_PARTY =
      agreement(
          "agreement: test\nversion: 2\nin_force: {everyone: 2024-01-01, skive: 2025-01-01}",
          duty("new", ""));

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      textBlock =
          """
          2021-05-31T21:59:00Z, none
          2021-05-31T22:00:00Z, 1/old
          2023-12-31T22:59:00Z, 1/old
          2023-12-31T23:00:00Z, 2/new
          """)
  void the_version_of_the_day_it_occurred_decides(String occurred, String rule) {
    assertThat(bound(inForce(FIRST, SECOND), occurred, HORSENS)).isEqualTo(rule);
  }

  @ParameterizedTest(name = "{0}: Horsens {1}, Skive {2}")
  @CsvSource(
      textBlock =
          """
          2023-06-01T10:00:00Z, 1/old, 1/old
          2024-06-01T10:00:00Z, 2/new, 1/old in grace
          2025-06-01T10:00:00Z, 2/new, 2/new
          """)
  void when_parties_differ_the_newest_that_both_have_holds_and_the_gap_shows(
      String occurred, String horsens, String skive) {
    var agreements = inForce(FIRST, SECOND_PARTY_BY_PARTY);

    assertThat(bound(agreements, occurred, HORSENS)).isEqualTo(horsens);
    assertThat(bound(agreements, occurred, SKIVE)).isEqualTo(skive);
  }

  @ParameterizedTest(name = "{0}: Horsens {1}, Skive {2}")
  @CsvSource(
      textBlock =
          """
          2023-12-31T10:00:00Z, 1/old, 1/old
          2024-06-01T10:00:00Z, 2/new, 1/old in grace
          """)
  void the_earlier_common_version_runs_in_grace_past_its_end(
      String occurred, String horsens, String skive) {
    var agreements = inForce(FIRST + "ends: 2023-12-31\n", SECOND_PARTY_BY_PARTY);

    assertThat(bound(agreements, occurred, HORSENS)).isEqualTo(horsens);
    assertThat(bound(agreements, occurred, SKIVE)).isEqualTo(skive);
  }

  @Test
  void what_has_ended_binds_nobody_after_its_last_day() {
    var agreements = inForce(FIRST + "ends: 2023-12-31\n");

    assertThat(bound(agreements, "2023-12-31T12:00:00Z", HORSENS)).isEqualTo("1/old");
    assertThat(bound(agreements, "2024-01-01T12:00:00Z", HORSENS)).isEqualTo("none");
  }

  @Test
  void what_has_no_date_is_not_in_force() {
    assertThat(
            bound(
                inForce(agreement("agreement: test", duty("draft", ""))),
                "2026-01-01T12:00:00Z",
                HORSENS))
        .isEqualTo("none");
  }

  private static String bound(
      AgreementsInForce agreements, String occurred, Map<String, String> parties) {
    return agreements.duties(ground("stay.admitted", occurred, Map.of()), parties).stream()
        .map(duty ->
            duty.rule().version() + "/" + duty.rule().rule() + (duty.grace() ? " in grace" : ""))
        .findFirst()
        .orElse("none");
  }
}
