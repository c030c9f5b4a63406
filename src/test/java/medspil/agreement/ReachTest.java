package medspil.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, a rule that can never do anything is signed as if it did.
class ReachTest {
  private static final String NEVER = "rule one never applies when ";

  @ParameterizedTest(name = "if {0}, covering {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          citizen.age >= 18                                         | citizen.age <= 40             | possible
          citizen.age > 40                                          | citizen.age <= 40             | never
          citizen.age > 40                                          | citizen.age <= 41             | possible
          stay.acute && !stay.acute                                 | true == true                  | never
          stay.sector == 'psychiatric'                              | citizen.age >= 18             | never
          stay.sector == 'somatic'                                  | citizen.age >= 18             | possible
          stay.sector != 'somatic'                                  | citizen.age >= 18             | never
          citizen.programme == 'bipolar'                            | citizen.programme == 'other'  | never
          citizen.programme != 'bipolar'                            | citizen.programme != 'other'  | possible
          citizen.programme in ['a', 'b']                           | citizen.programme == 'b'      | possible
          stay.hours > 24 && stay.hours < 25                        | citizen.age >= 18             | never
          stay.hours > 24 && stay.hours < 26                        | citizen.age >= 18             | possible
          stay.discharged                                           | citizen.age >= 18             | never
          """)
  void a_rule_that_can_never_apply_is_told(String condition, String covers, String expected) {

    var text = agreement("when: stay.admitted\nif: \"" + condition + "\"", covers);

    var told = told(text);

    assertThat(told)
        .isEqualTo(expected.equals("never") ? List.of(NEVER + "stay.admitted happens") : List.of());
  }

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          within: 2 days before discharge                | stay.discharged        | rule one is due before what sets it off
          within: 2 days before the discharge            | stay.discharge_planned |
          within: 4 hours before admission               | stay.admitted          | rule one is due before what sets it off
          within: 2 days before                          | stay.ready             | rule one is due before what sets it off
          within: 14 days before the meeting             | stay.discharged        |
          within: 2 hours, aim: 4 hours                  | stay.admitted          | the target of rule one, 4 hours, is after its limit, 2 hours
          within: 4 hours, aim: 2 hours                  | stay.admitted          |
          """)
  void a_limit_that_is_over_before_it_begins_is_told(String limit, String event, String expected) {
    var text = agreement("when: " + event + "\n" + limit.replace(", aim", "\naim"), "true == true");

    assertThat(told(text)).isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  private static List<String> told(String text) {
    return AgreementExamples.wrong(AgreementExamples.read(text).faults());
  }

  private static String agreement(String trigger, String covers) {
    var rule =
        """
        - id: one
          duty:
            who: residence_municipality
            shall: {da: Gør noget}
        """
            + trigger.indent(4);
    return AgreementExamples.agreement(
        "agreement: test\nscope: [somatic]\ncovers: \"" + covers + "\"\nin_force: 2021-06-01",
        rule);
  }
}
