package medspil.agreement;

import static medspil.agreement.AgreementExamples.HORSENS;
import static medspil.agreement.AgreementExamples.inForce;
import static medspil.agreement.AgreementExamples.somatic;
import static medspil.agreement.AgreementExamples.sound;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import medspil.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, what the parties have written about who does what and what they tell each other
/// is read as something else, or lost.
class StandingRulesTest {
  @Proves("R2-11")
  @Test
  void a_principle_has_behaviours_and_questions() {
    var principle =
        sound(
                AgreementExamples.agreement(
                    """
                    agreement: test
                    principles:
                      - id: whole
                        heading: {da: Hele forløbet}
                        text: {da: Vi ser det hele.}
                        behaviours: [{da: Vi ringer.}]
                        questions: [{da: Hvem mangler?}, {da: Hvad ved vi ikke?}]
                    """
                        .strip(),
                    "[]"))
            .getFirst()
            .frame()
            .principles()
            .getFirst();

    assertThat(principle.behaviours())
        .extracting(words -> words.in("da"))
        .containsExactly("Vi ringer.");
    assertThat(principle.questions())
        .extracting(words -> words.in("da"))
        .containsExactly("Hvem mangler?", "Hvad ved vi ikke?");
  }

  @Test
  void what_is_unclear_is_not_what_is_not_said() {
    var rule =
        only(
            """
            - id: one
              responsibility:
                task: {da: Sårpleje}
                responsible: unclear
                performed_by: hospital
                act: health_act
                legal_basis: unclear
            """,
            ResponsibilityRule.class);

    assertThat(rule.responsible()).isEqualTo(new Answer.Unclear<>());
    assertThat(rule.performedBy()).isEqualTo(new Answer.Is<>(new PartyFunction("hospital", null)));
    assertThat(rule.ground().act()).isEqualTo(new Answer.Is<>(ResponsibilityRule.Act.HEALTH_ACT));
    assertThat(rule.ground().legalBasis()).isEqualTo(new Answer.Unclear<>());
    assertThat(rule.practice().recorded()).isEqualTo(new Answer.Unsaid<>());
    assertThat(rule.isSettled()).isFalse();
  }

  @Test
  void a_duty_takes_its_points_from_the_checklist_that_it_names() {
    var agreements =
        inForce(
            AgreementExamples.agreement(
                """
                - id: agenda
                  checklist:
                    title: {da: Mødet}
                    points: [{id: goals, text: {da: Mål}}, {id: next, text: {da: Videre}}]
                - id: meet
                  duty:
                    when: stay.admitted
                    who: residence_municipality
                    shall: {da: Hold møde}
                    checklist: agenda
                """));

    assertThat(agreements.duties(somatic("stay.admitted"), HORSENS).getFirst().checklist())
        .extracting(words -> words.in("da"))
        .containsExactly("Mål", "Videre");
  }

  @Proves("R2-12")
  @Test
  void a_duty_that_goes_by_readiness_has_no_final_date_and_says_what_it_waits_for() {
    var top =
        """
        agreement: test
        in_force: 2021-06-01
        deadline_policy: functional_readiness
        readiness: [{id: aids, text: {da: Hjælpemidlerne er der}}]\
        """
            .strip();
    var rule =
        """
        - id: home
          duty: {when: stay.ready, who: residence_municipality, shall: {da: Tag imod}, ready_when: aids}
        """;

    var duty =
        inForce(AgreementExamples.agreement(top, rule))
            .duties(somatic("stay.ready"), HORSENS)
            .getFirst();

    assertThat(duty.within()).isNull();
    assertThat(duty.says().readyWhen()).containsExactly("aids");
    assertThat(
            told(
                AgreementExamples.agreement(
                    top, rule.replace("ready_when: aids", "ready_when: aid"))))
        .containsExactly("there is no sign of readiness aid");
    assertThat(
            told(
                AgreementExamples.agreement(
                    top, rule.replace("ready_when: aids", "ready_when: aids, within: 2 days"))))
        .containsExactly("a duty goes by a fixed time or by readiness, not both");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          package: {title: {da: Om}, from: hospital, to: hospital, items: [{id: a, what: {da: Alt}, necessary: always}]} | what is always necessary says what for, and what allows it
          package: {title: {da: Om}, from: hospital, to: hospital, items: []}       | the package has no items
          package: {title: {da: Om}, from: hospital, to: hospital, items: [{id: a, what: {da: Alt}}, {id: a, what: {da: Alt}}]} | there is an item a already
          indicator: {shows: {da: Andel}, target: 90 %}                             | '90 %' is not a target
          indicator: {shows: {da: Andel}, of: two}                                  | this agreement has no rule two
          indicator: {shows: {da: Andel}, towards: nothing}                         | there is no vision or objective nothing
          responsibility: {task: {da: Pleje}, responsible: nobody}                  | the agreement has no party nobody
          checklist: {title: {da: Liste}}                                           | a checklist has points, or groups of points
          content: {of: law, number: '1', says: {da: Krav}}                         | 'law' is not a kind of agreement
          content: {of: programme, number: '1', says: {da: Krav}, links: [{title: {da: Se}, to: 'javascript:x'}]} | 'javascript:x' is not a web address
          open_point: {what: {da: Hvem}, by: i morgen}                              | this is not a date
          duty: {when: stay.ready, who: hospital, shall: {da: Gør}, checklist: agenda} | there is no checklist agenda
          """)
  void a_slip_is_told(String rule, String expected) {
    assertThat(told(AgreementExamples.agreement("- id: one\n  " + rule + "\n")))
        .containsExactly(expected);
  }

  @Test
  void a_target_is_read_as_people_say_it() {
    var rule =
        only(
            "- id: one\n  indicator: {shows: {da: Andel}, target: at least 90.5 percent}\n",
            IndicatorRule.class);

    assertThat(rule.target()).hasToString("at least 90.5 percent");
  }

  @Proves({"R3-75", "R3-76", "R3-80"})
  @ParameterizedTest
  @CsvSource({
    "political, prevention",
    "administrative, treatment_and_care",
    "operational, health_it",
    "operational, cross_going_themes",
    "operational, training_and_rehabilitation"
  })
  void an_agreement_has_its_tier_and_its_category(String tier, String category) {
    var filing =
        sound(
                AgreementExamples.agreement(
                    "agreement: test\ntier: " + tier + "\ncategory: " + category, "[]"))
            .getFirst()
            .identity()
            .filing();

    assertThat(filing.tier()).isEqualTo(Spelling.find(tier, Tier.class).orElseThrow());
    assertThat(filing.categories())
        .containsExactly(Spelling.find(category, Category.class).orElseThrow());
    assertThat(filing.progress()).isEqualTo(Progress.AGREED);
  }

  private static <R extends Rule> R only(String rule, Class<R> kind) {
    return sound(AgreementExamples.agreement(rule))
        .getFirst()
        .rules(kind)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> told(String text) {
    return AgreementExamples.wrong(AgreementExamples.read(text).faults());
  }
}
