package medspil.agreement;

import static medspil.agreement.AgreementExamples.HORSENS;
import static medspil.agreement.AgreementExamples.SKIVE;
import static medspil.agreement.AgreementExamples.inForce;
import static medspil.agreement.AgreementExamples.somatic;
import static medspil.agreement.AgreementExamples.sound;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// If this breaks, a local annex weakens what was agreed above it, or its hours reach the wrong
/// ones.
class AnnexTest {
  private static final String PARENT =
      """
      agreement: parent
      kind: cooperation_agreement
      languages: [da]
      title: {da: Aftalen}
      origin: {kind: agreed_text, source: Aftalen}
      parties:
        residence_municipality: region-midtjylland.municipalities
        hospital: region-midtjylland.hospitals
      in_force: 2021-06-01
      scope: [somatic]
      terms:
        report_time: {value: null, annex_may: set}
        plan_time: {value: 24 hours, annex_may: set}
        fixed_time: {value: null}
      clauses:
        "1":
          heading: {da: Rapporten}
          rules:
            - id: report
              duty:
                when: stay.admitted
                who: residence_municipality.home_nursing
                shall: {da: Send rapport}
                within: report_time
      """;

  private static final String ANNEX =
      """
      agreement: annex
      kind: local_annex
      under: parent
      languages: [da]
      title: {da: Bilag}
      origin: {kind: local_annex, source: Bilaget}
      parties:
        residence_municipality: horsens
        hospital: region-midtjylland.hospitals
      in_force: 2021-06-01
      terms:
        report_time: {value: 8 hours}
      clauses:
        "1":
          rules:
            - id: look
              duty:
                when: stay.admitted
                who: residence_municipality.home_nursing
                shall: {da: Se efter}
                within: report_time
        "B1":
          heading: {da: Nyt}
      """;

  @Test
  void the_rule_of_the_parent_rests_until_the_annex_sets_its_term() {
    assertThat(inForce(PARENT).duties(somatic("stay.admitted"), HORSENS)).isEmpty();
  }

  @Test
  void the_annex_fills_the_term_and_adds_a_rule_for_its_own_parties_only() {
    var agreements = inForce(PARENT, ANNEX);

    assertThat(agreements.duties(somatic("stay.admitted"), HORSENS))
        .extracting(
            duty -> duty.rule().agreement() + " " + duty.rule().rule(),
            duty -> String.valueOf(duty.within()),
            Duty::limitFrom)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(
                "parent report", "8 hours", new AgreementRef("annex", 1)),
            org.assertj.core.groups.Tuple.tuple(
                "annex look", "8 hours", new AgreementRef("annex", 1)));
    assertThat(agreements.duties(somatic("stay.admitted"), SKIVE)).isEmpty();
  }

  @Test
  void the_annex_covers_no_other_stays_than_its_parent() {
    var psychiatric = somatic("stay.admitted", "stay.sector", "psychiatric");

    assertThat(inForce(PARENT, ANNEX).duties(psychiatric, HORSENS)).isEmpty();
  }

  @Test
  void an_annex_that_names_no_parties_is_for_all_of_its_parents() {
    var forAll = ANNEX.replaceAll("(?s)parties:.*?in_force", "in_force");

    assertThat(inForce(PARENT, forAll).duties(somatic("stay.admitted"), SKIVE)).hasSize(2);
  }

  @Test
  void the_composed_agreement_knows_where_each_line_came_from() {
    var agreements = sound(PARENT, ANNEX);
    var parent = new AgreementRef("parent", 1);
    var annex = new AgreementRef("annex", 1);

    var composed = Compose.with(agreements.get(0), agreements.subList(1, 2));

    assertThat(composed.terms())
        .extracting(line -> line.says().name() + " " + line.says().value(), Line::by)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("report_time 8 hours", annex),
            org.assertj.core.groups.Tuple.tuple("plan_time 24 hours", parent),
            org.assertj.core.groups.Tuple.tuple("fixed_time null", parent));
    assertThat(composed.clauses())
        .extracting(
            clause -> clause.clause().says().number(),
            clause -> clause.clause().by(),
            clause ->
                clause.rules().stream()
                    .map(rule -> rule.says().id() + " by " + rule.by().id())
                    .toList())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "1", parent, List.of("report by parent", "look by annex")),
            org.assertj.core.groups.Tuple.tuple("B1", annex, List.of()));
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        refusal(
            "report_time: {value: 8 hours}",
            "plan_time: {value: 48 hours}",
            "annex.yaml:12:3: plan_time is 24 hours in parent, an annex cannot change it — leave it out"),
        refusal(
            "report_time: {value: 8 hours}",
            "fixed_time: {value: 8 hours}",
            "annex.yaml:12:3: parent does not let an annex set fixed_time — annex_may: set, in parent"),
        refusal(
            "report_time: {value: 8 hours}",
            "raport_time: {value: 8 hours}",
            "annex.yaml:12:3: parent has no term raport_time for an annex to set — did you mean report_time?"),
        refusal(
            "value: 8 hours",
            "value: null",
            "annex.yaml:12:3: the annex leaves report_time open too — give it a value"),
        refusal(
            "- id: look",
            "- id: report",
            "annex.yaml:16:9: rule report is the parent's, an annex cannot replace it — give it another id"),
        refusal(
            "  \"1\":\n",
            "  \"1\":\n    text: {da: Noget andet}\n",
            "annex.yaml:14:3: clause 1 is the parent's, an annex cannot rewrite it — keep only its rules, or give it another number"),
        refusal(
            "heading: {da: Nyt}", "text: {da: Nyt}", "annex.yaml:22:3: clause B1 has no heading"),
        refusal(
            "in_force: 2021-06-01\n",
            "in_force: 2021-06-01\nscope: [psychiatric]\n",
            "annex.yaml:11:1: an annex cannot change scope, that is its parent's — an annex adds rules and fills terms"),
        refusal(
            "in_force: 2021-06-01\n",
            "in_force: 2021-06-01\nprinciples: []\n",
            "annex.yaml:11:1: an annex cannot change principles, that is its parent's — an annex adds rules and fills terms"),
        refusal(
            "  hospital:",
            "  ward:",
            "annex.yaml:9:3: parent has no party ward — one of hospital, residence_municipality"),
        refusal(
            "who: residence_municipality.home_nursing",
            "who: gp",
            "annex.yaml:19:16: the agreement has no party gp — one of hospital, residence_municipality"),
        refusal(
            "under: parent",
            "under: parents",
            "annex.yaml:3:8: there is no agreement parents — did you mean parent?"),
        refusal(
            "under: parent\n",
            "",
            "annex.yaml:1:12: an annex stands under an agreement — under: its id"));
  }

  @ParameterizedTest(name = "{2}")
  @MethodSource("refusals")
  void anything_else_is_refused_with_the_reason(String right, String wrong, String told) {
    assertThat(ANNEX).contains(right);
    var sources =
        List.of(
            new Source("parent.yaml", PARENT),
            new Source("annex.yaml", ANNEX.replace(right, wrong)));

    var library = new AgreementReader(AgreementExamples.WORDS).read(sources);

    assertThat(AgreementExamples.lines(library.faultsIn("annex.yaml"))).containsExactly(told);
    assertThat(library.agreements()).extracting(Agreement::id).containsExactly("parent");
  }

  @Test
  void parties_outside_the_annex_keep_what_the_parent_says() {
    var set = PARENT.replace("report_time: {value: null", "report_time: {value: 2 hours");

    assertThat(
            inForce(set)
                .duties(
                    somatic("stay.admitted"),
                    Map.of("residence_municipality", "skive", "hospital", "regionshospitalet")))
        .extracting(duty -> String.valueOf(duty.within()))
        .containsExactly("2 hours");
  }

  private static Arguments refusal(String right, String wrong, String told) {
    return Arguments.of(right, wrong, told);
  }
}
