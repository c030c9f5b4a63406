package medspil.agreement;

import static medspil.agreement.AgreementExamples.sound;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, an agreement is signed that lacks what the law demands, or is held back though
/// it has it.
class CompletenessTest {
  private static final String LAW =
      """
      agreement: law
      kind: national_law
      languages: [da]
      title: {da: Loven}
      origin: {kind: law, source: Loven}
      clauses:
        "1":
          heading: {da: Krav}
          rules:
            - id: knowledge
              content: {of: cooperation_agreement, number: "6", says: {da: Viden}}
            - id: patients
              content: {of: [cooperation_agreement], number: "7", says: {da: Patienter}, weight: should}
            - id: paid
              content: {of: cooperation_agreement, number: "8", says: {da: Betaling}, each_measure: financing}
            - id: annexes
              content: {of: local_annex, number: "9", says: {da: Bilag}}
      """;

  private static final String AGREEMENT =
      """
      agreement: test
      kind: cooperation_agreement
      languages: [da]
      title: {da: Aftalen}
      origin: {kind: agreed_text, source: Aftalen}
      TOP
      clauses:
        "1":
          heading: {da: Vi lærer}
          BODY
      """;

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          under: law              | meets: [law/knowledge], text: {da: Sådan}                          | knowledge MET in 1, patients OPEN, paid NOTHING_TO_ASK
          legal_basis: [{law: law}] | meets: [law/knowledge], text: {da: Sådan}                        | knowledge MET in 1, patients OPEN, paid NOTHING_TO_ASK
          under: law              | meets: [law/knowledge]                                             | knowledge OPEN, patients OPEN, paid NOTHING_TO_ASK
          under: law              | meets: [law/knowledge], text: {da: Sådan}, origin: {kind: wish}    | knowledge OPEN, patients OPEN, paid NOTHING_TO_ASK
          under: law              | meets: [law/patients], text: {da: Sådan}                           | knowledge OPEN, patients MET in 1, paid NOTHING_TO_ASK
          under: law              | rules: [{id: ward, measure: {heading: {da: Hold}}}]                | knowledge OPEN, patients OPEN, paid OPEN
          under: law              | rules: [{id: ward, measure: {heading: {da: Hold}, financing: unclear}}] | knowledge OPEN, patients OPEN, paid OPEN
          under: law              | rules: [{id: ward, measure: {heading: {da: Hold}, financing: {da: Delt}}}] | knowledge OPEN, patients OPEN, paid MET in 1
          under: law              | rules: [{id: ward, meets: [law/knowledge], measure: {heading: {da: Hold}}}] | knowledge MET in 1, patients OPEN, paid OPEN
          scope: [somatic]        | text: {da: Sådan}                                                  | ''
          """)
  void each_point_that_the_law_asks_is_met_or_open(String top, String body, String expected) {
    var all =
        sound(
            LAW,
            AGREEMENT
                .replace("TOP", top)
                .replace("    BODY", body.replaceAll(", (?=text|origin)", "\n").indent(4)));

    assertThat(said(Completeness.of(all.getLast(), all))).isEqualTo(expected);
  }

  @Test
  void what_an_agreement_under_it_says_counts_for_the_agreement_and_not_for_the_law_of_others() {
    var part =
        """
        agreement: part
        kind: service_agreement
        under: test
        languages: [da]
        title: {da: Delen}
        origin: {kind: agreed_text, source: Delen}
        clauses:
          "4":
            heading: {da: Viden}
            text: {da: Sådan}
            meets: [law/knowledge]
        """;
    var whole = AGREEMENT.replace("TOP", "under: law").replace("BODY", "text: {da: Sådan}");

    var all = sound(LAW, whole, part);

    assertThat(said(Completeness.of(all.get(1), all)))
        .isEqualTo("knowledge MET in 4, patients OPEN, paid NOTHING_TO_ASK");
    assertThat(Completeness.of(all.get(1), all).isComplete()).isTrue();
    assertThat(Completeness.of(all.get(2), all).points()).isEmpty();
  }

  @Test
  void only_what_must_be_there_is_missing() {
    var all =
        sound(LAW, AGREEMENT.replace("TOP", "under: law").replace("BODY", "text: {da: Sådan}"));

    assertThat(Completeness.of(all.getLast(), all).missing())
        .extracting(point -> point.rule().id())
        .containsExactly("knowledge");
  }

  @Test
  void a_point_that_the_law_does_not_ask_is_told() {
    var text =
        AGREEMENT
            .replace("TOP", "under: law")
            .replace("BODY", "text: {da: Sådan}\n    meets: [law/knowlege]");

    assertThat(AgreementExamples.read(LAW, text).faults())
        .extracting(fault ->
            AgreementExamples.ENGLISH.wrong(fault)
                + " "
                + AgreementExamples.ENGLISH.right(fault).orElse(""))
        .containsExactly("law asks for no law/knowlege did you mean law/knowledge?");
  }

  private static String said(Completeness completeness) {
    return completeness.points().stream()
        .map(point ->
            point.rule().id()
                + " "
                + point.state()
                + (point.met().isEmpty() ? "" : " in " + point.met().getFirst().place()))
        .collect(Collectors.joining(", "));
  }
}
