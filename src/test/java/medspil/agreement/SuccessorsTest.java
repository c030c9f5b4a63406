package medspil.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, a duty of a party that is gone has no owner, or the wrong one.
class SuccessorsTest {
  private static final LocalDate DAY = LocalDate.parse("2027-01-01");
  private static final Successors TABLE =
      new Successors(
          List.of(
              row("a", "", "b", DAY),
              row("a", "nursing", "c", DAY.plusDays(9)),
              row("c", "", "d", DAY.plusDays(20)),
              row("e", "", "f", DAY),
              row("f", "", "e", DAY.plusDays(5)),
              row("g", "", "h", DAY),
              row("g", "", "g", DAY.plusDays(3))));

  @ParameterizedTest(name = "{0} {1} on {2}: {3}, {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a |         | 2026-12-31 | a | not before the day
          a |         | 2027-01-01 | b | from the day
          a | nursing | 2027-01-01 | b | all functions are one too
          a | nursing | 2027-01-10 | c | one function comes before all
          a | social  | 2027-01-10 | b | and only that one
          a | nursing | 2027-01-21 | d | whoever took over from that one
          b |         | 2027-02-01 | b | who took over keeps it
          e |         | 2027-01-06 | e | in a circle it comes back
          g |         | 2027-01-03 | h | taken over
          g |         | 2027-01-04 | g | and kept after all
          z |         | 2027-02-01 | z | of whom nothing is said
          """)
  void the_duty_is_with_whoever_has_it_on_the_day(
      String of, String function, LocalDate day, String by, String why) {
    assertThat(TABLE.of("agreement", of, function, day)).as(why).isEqualTo(by);
    assertThat(TABLE.of("another", of, function, day)).as("by another agreement").isEqualTo(of);
  }

  @ParameterizedTest(name = "on {0} {1}")
  @CsvSource({"2026-12-31, false", "2027-01-01, true"})
  void a_rule_binds_through_whoever_took_over_from_a_party(LocalDate day, boolean binds) {
    var text =
        AgreementExamples.agreement(AgreementExamples.duty("one", ""))
            .replace("region-midtjylland.municipalities", "horsens");
    var successors = new Successors(List.of(new Succession("test", "skive", "", "horsens", DAY)));
    var agreements =
        AgreementsInForce.of(
            AgreementExamples.sound(text),
            AgreementExamples.groups(),
            AgreementExamples.WORDS,
            AgreementExamples.COPENHAGEN,
            successors);

    var ground = AgreementExamples.ground("stay.admitted", day + "T12:00:00Z", Map.of());

    assertThat(agreements.duties(ground, AgreementExamples.SKIVE))
        .extracting(duty -> duty.rule().rule())
        .isEqualTo(binds ? List.of("one") : List.of());
  }

  private static Succession row(String of, String function, String by, LocalDate from) {
    return new Succession("agreement", of, function, by, from);
  }
}
