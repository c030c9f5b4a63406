package medspil.agreement;

import static medspil.agreement.AgreementExamples.WORDS;
import static medspil.agreement.AgreementExamples.ground;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, a duty does not arise for a citizen of whom something is not known.
class ConditionTest {
  private final Cel cel = new Cel(WORDS);

  @ParameterizedTest(name = "{0} and {1}: and {2}, or {3}, not the first {4}")
  @CsvSource(
      textBlock =
          """
          true,  true,  TRUE,    TRUE,    FALSE
          true,  false, FALSE,   TRUE,    FALSE
          true,  ,      UNKNOWN, TRUE,    FALSE
          false, true,  FALSE,   TRUE,    TRUE
          false, false, FALSE,   FALSE,   TRUE
          false, ,      FALSE,   UNKNOWN, TRUE
               , true,  UNKNOWN, TRUE,    UNKNOWN
               , false, FALSE,   UNKNOWN, UNKNOWN
               , ,      UNKNOWN, UNKNOWN, UNKNOWN
          """)
  void unknown_is_not_false(
      @Nullable Boolean acute, @Nullable Boolean requested, Truth and, Truth or, Truth not) {
    var facts = new HashMap<String, @Nullable Object>();
    facts.put("stay.acute", acute);
    facts.put("stay.report_requested", requested);

    assertThat(truth("stay.acute && stay.report_requested", facts)).isEqualTo(and);
    assertThat(truth("stay.acute || stay.report_requested", facts)).isEqualTo(or);
    assertThat(truth("!stay.acute", facts)).isEqualTo(not);
  }

  @ParameterizedTest(name = "{0} when {1} hours and sector {2}: {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          stay.hours > 24                                       | 25 |             | TRUE
          stay.hours > 24                                       | 24 |             | FALSE
          stay.hours > 24                                       |    |             | UNKNOWN
          stay.sector == 'somatic'                              |    | somatic     | TRUE
          stay.sector != 'somatic'                              |    |             | UNKNOWN
          stay.sector in ['somatic', 'psychiatric']             |    | psychiatric | TRUE
          stay.sector in ['somatic']                            |    |             | UNKNOWN
          "stay.hours > 24 || stay.sector == 'somatic'"         | 30 |             | TRUE
          stay.hours > 24 ? stay.sector == 'somatic' : false    | 10 |             | FALSE
          stay.hours > 24 ? stay.sector == 'somatic' : false    | 30 |             | UNKNOWN
          stay.admitted                                         |    |             | TRUE
          stay.discharged                                       |    |             | FALSE
          """)
  void a_condition_compares_what_is_known(
      String condition, @Nullable Integer hours, @Nullable String sector, Truth truth) {
    var facts = new HashMap<String, @Nullable Object>();
    facts.put("stay.hours", hours);
    facts.put("stay.sector", sector);

    assertThat(truth(condition, facts)).isEqualTo(truth);
  }

  @Test
  void it_says_which_facts_it_missed_and_no_others() {
    var condition = compiled("citizen.age >= 18 && stay.acute && stay.report_requested");

    var verdict = condition.on(ground("stay.admitted", Map.of("stay.acute", true)));

    assertThat(verdict).isEqualTo(Verdict.unknown(Set.of("citizen.age", "stay.report_requested")));
  }

  @Test
  void a_fact_of_the_wrong_type_is_the_chapters_mistake() {
    var condition = compiled("stay.hours > 24");
    var wrong = ground("stay.admitted", Map.of("stay.hours", "30"));

    assertThatThrownBy(() -> condition.on(wrong))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("stay.hours must be a whole number, was String");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          stay.repot_requested                       | 0  | no chapter knows stay.repot_requested            | did you mean stay.report_requested?
          stay.acute && citzen.has_services          | 14 | no chapter knows citzen.has_services             | did you mean citizen.has_services?
          stay.sector == 'somatisk'                  | 15 | stay.sector is never 'somatisk'                  | did you mean somatic?
          stay.sector in ['somatic', 'surgical']     | 27 | stay.sector is never 'surgical'                  | one of psychiatric, somatic
          stay.hours                                 | 4  | a condition must be true or false, this is a whole number | compare it with something
          stay.hours > '24'                          | 11 | > does not go with a whole number and a text     |
          document.sent == 'admission_report'        | 14 | == does not go with true or false and a text     |
          stay.hours + 1 > 24                        | 11 | a condition does not calculate with +            | compare a fact with a number
          now() > stay.hours                         | 3  | there is no function now here                    | compare facts with == != < <= > >= in
          citizen.programme.matches('a*')            | 25 | there is no function matches here                | compare facts with == != < <= > >= in
          has(stay.hours)                            | 3  | there is no function has here                    | compare facts with == != < <= > >= in
          [1, 2].all(x, x > 1)                       | 10 | there is no function all here                    | compare facts with == != < <= > >= in
          """)
  void what_is_wrong_is_said_with_its_place(
      String condition, int offset, String message, @Nullable String suggestion) {
    var flawed = (Compiled.Flawed) cel.compile(condition);

    assertThat(flawed.flaws())
        .extracting(Flaw::offset, flaw -> wrong(flaw), flaw -> right(flaw))
        .contains(tuple(offset, message, suggestion));
  }

  private static String wrong(Flaw flaw) {
    return AgreementExamples.ENGLISH.wrong(fault(flaw));
  }

  private static @Nullable String right(Flaw flaw) {
    return AgreementExamples.ENGLISH.right(fault(flaw)).orElse(null);
  }

  private static Fault fault(Flaw flaw) {
    return new Fault(new Place("a.yaml", 1, 1), Fault.Weight.ERROR, flaw.said());
  }

  @Test
  void what_cannot_be_parsed_and_what_is_endless_are_refused() {
    assertThat(cel.compile("stay.hours >")).isInstanceOf(Compiled.Flawed.class);
    assertThat(cel.compile("")).isInstanceOf(Compiled.Flawed.class);
    assertThat(cel.compile("!".repeat(3000) + "stay.acute")).isInstanceOf(Compiled.Flawed.class);
    assertThat(cel.compile("(".repeat(900) + "stay.acute" + ")".repeat(900)))
        .isInstanceOf(Compiled.Flawed.class);
  }

  private Truth truth(String condition, Map<String, @Nullable Object> facts) {
    return compiled(condition).on(ground("stay.admitted", facts)).truth();
  }

  private Condition compiled(String text) {
    return ((Compiled.Sound) cel.compile(text)).condition();
  }
}
