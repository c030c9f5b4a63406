package medspil.agreement;

import static medspil.agreement.AgreementExamples.HORSENS;
import static medspil.agreement.AgreementExamples.SKIVE;
import static medspil.agreement.AgreementExamples.duty;
import static medspil.agreement.AgreementExamples.ground;
import static medspil.agreement.AgreementExamples.inForce;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, a local annex goes further than its parent lets it, or its hours do not hold.
class TermBoundsTest {
  @ParameterizedTest(name = "{0} and in the annex {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          value: null, annex_may: set                        | value: 24 hours |
          value: null, annex_may: set, at_most: 12 hours     | value: 24 hours | report_time of 24 hours is longer than 12 hours, the bound in test
          value: null, annex_may: set, at_least: 2 hours     | value: 1 hour   | report_time of 1 hour is shorter than 2 hours, the bound in test
          value: 24 hours, annex_may: set                    | value: 12 hours | report_time is 24 hours in test, an annex cannot change it
          value: 24 hours, annex_may: shorten                | value: 12 hours |
          value: 24 hours, annex_may: shorten                | value: 36 hours | report_time of 36 hours is longer than 24 hours, the bound in test
          value: 1 month, annex_may: shorten                 | value: 30 days  | report_time of 30 days cannot be held against 1 month, the bound in test
          value: 24 hours, annex_may: shorten, at_least: 4 hours | value: 2 hours | report_time of 2 hours is shorter than 4 hours, the bound in test
          value: 24 hours, annex_may: change, at_most: 48 hours | value: 36 hours |
          value: 24 hours, annex_may: change, at_most: 48 hours | value: 72 hours | report_time of 72 hours is longer than 48 hours, the bound in test
          value: 24 hours, annex_may: change, at_most: 48 hours | 'value: 36 hours, changes: {2027-01-01: 72 hours}' | report_time of 72 hours is longer than 48 hours, the bound in test
          """)
  void an_annex_stays_within_the_bounds_of_its_parent(String term, String set, String refused) {
    var library = AgreementExamples.read(parent(term), annex(set));

    var told = AgreementExamples.wrong(library.faults());
    assertThat(told).isEqualTo(refused == null ? List.of() : List.of(refused));
  }

  @Test
  void what_an_annex_shortens_holds_for_its_own_parties() {
    var agreements =
        inForce(parent("value: 24 hours, annex_may: shorten"), annex("value: 6 hours"));

    assertThat(within(agreements, "2026-05-04T16:40:00Z", HORSENS)).isEqualTo("6 hours");
    assertThat(within(agreements, "2026-05-04T16:40:00Z", SKIVE)).isEqualTo("24 hours");
  }

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource({
    "2026-12-31T12:00:00Z, 24 hours",
    "2027-01-01T12:00:00Z, 12 hours",
    "2029-01-01T12:00:00Z, 6 hours"
  })
  void a_term_has_the_value_of_the_day(String at, String expected) {
    var agreements =
        inForce(parent("value: 24 hours, changes: {2028-01-01: 6 hours, 2027-01-01: 12 hours}"));

    assertThat(within(agreements, at, HORSENS)).isEqualTo(expected);
  }

  @Test
  void a_replaced_rule_is_refused_with_what_it_would_change() {
    var other =
        annex("value: 6 hours")
            .replace(
                "terms:",
                "clauses:\n  \"1\":\n    rules:\n      - id: report\n        duty: {when: stay.ready, who: hospital, shall: {da: Nej}}\nterms:");

    assertThat(AgreementExamples.read(parent("value: null, annex_may: set"), other).faults())
        .extracting(AgreementExamples.ENGLISH::wrong)
        .containsExactly(
            "rule report is the parent's, an annex cannot replace it: it gives to hospital what"
                + " residence_municipality.home_nursing owes, it waits for something else, it takes"
                + " the time limit away");
  }

  private static String within(
      AgreementsInForce agreements, String at, Map<String, String> parties) {
    var duties = agreements.duties(ground("stay.admitted", at, Map.of()), parties);
    return String.valueOf(duties.getFirst().within());
  }

  private static String parent(String term) {
    return AgreementExamples.agreement(
        "agreement: test\nin_force: 2021-06-01\nterms:\n  report_time: {" + term + "}",
        duty("report", "within: report_time"));
  }

  private static String annex(String set) {
    return """
    agreement: annex
    kind: local_annex
    under: test
    languages: [da]
    title: {da: Bilag}
    origin: {kind: local_annex, source: Bilaget}
    parties: {residence_municipality: horsens, hospital: region-midtjylland.hospitals}
    in_force: 2021-06-01
    terms:
      report_time: {%s}
    """
        .formatted(set);
  }
}
