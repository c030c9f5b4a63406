package medspil.task.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import medspil.Proves;
import medspil.agreement.AgreementReader;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.PathwayWords;
import medspil.agreement.RuleRef;
import medspil.agreement.Source;
import medspil.page.Language;
import medspil.page.Texts;
import medspil.page.Voice;
import org.junit.jupiter.api.Test;

/// If this breaks, who has a task without a date does not know what it waits for.
class SignsOfReadinessTest {
  private static final String FRAME =
      """
      agreement: ramme
      version: 1
      kind: cooperation_agreement
      in_force: 2021-06-01
      languages: [da, nb]
      title: {da: Ramme, nb: Ramme}
      origin: {kind: agreed_text, source: Prøve}
      deadline_policy: functional_readiness
      readiness:
        - {id: aids, text: {da: Hjælpemidlerne er der, nb: Hjelpemidlene er der}}
        - {id: keys, text: {da: Nøglen er der, nb: Nøkkelen er der}}
      parties:
        residence_municipality: region-midtjylland.municipalities
      clauses:
        "1":
          heading: {da: Et punkt, nb: Et punkt}
          rules:
            - id: home
              duty: {when: stay.ready, who: residence_municipality, shall: {da: Tag imod, nb: Ta imot}, ready_when: aids}
            - id: soon
              duty: {when: stay.ready, who: residence_municipality, shall: {da: Ring, nb: Ring}, within: 2 hours}
      """;
  private static final String ANNEX =
      """
      agreement: bilag
      version: 1
      kind: local_annex
      under: ramme
      in_force: 2021-06-01
      languages: [da, nb]
      title: {da: Bilag, nb: Vedlegg}
      origin: {kind: local_annex, source: Prøve}
      clauses:
        "B1":
          heading: {da: Et punkt, nb: Et punkt}
          rules:
            - id: visit
              duty: {when: stay.ready, who: residence_municipality, shall: {da: Besøg, nb: Besøk}, ready_when: [aids, keys]}
      """;

  private final RuleWords words =
      new RuleWords(agreements(), new Voice(Texts.strict(), Language.NB));

  @Test
  @Proves("R2-12")
  void a_task_that_goes_by_readiness_says_the_signs_in_the_readers_language() {
    assertThat(words.signs(new RuleRef("ramme", 1, "1", "home")))
        .containsExactly(new RuleWords.Sign("ramme/aids", "Hjelpemidlene er der"));
  }

  @Test
  void an_annex_goes_by_the_signs_of_what_it_stands_under() {
    assertThat(words.signs(new RuleRef("bilag", 1, "B1", "visit")))
        .extracting(RuleWords.Sign::value)
        .containsExactly("ramme/aids", "ramme/keys");
  }

  @Test
  void a_task_with_a_date_has_none() {
    assertThat(words.signs(new RuleRef("ramme", 1, "1", "soon"))).isEmpty();
  }

  private static AgreementsInForce agreements() {
    var read =
        new AgreementReader(PathwayWords.vocabulary())
            .read(List.of(new Source("ramme.yaml", FRAME), new Source("bilag.yaml", ANNEX)));
    assertThat(read.faults()).filteredOn(fault -> fault.isError()).isEmpty();
    return AgreementsInForce.of(
        read.agreements(),
        _ -> Set.of(),
        PathwayWords.vocabulary(),
        ZoneId.of("Europe/Copenhagen"));
  }
}
