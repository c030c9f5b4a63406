package medspil.agreement;

import static medspil.agreement.AgreementExamples.sound;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, a new version is approved by people who did not see what it changes.
class CompareTest {
  private static final String BEFORE =
      """
      agreement: test
      version: 1
      kind: cooperation_agreement
      languages: [da]
      title: {da: Aftalen}
      origin: {kind: agreed_text, source: Aftalen}
      parties: {residence_municipality: horsens, hospital: regionshospitalet}
      terms:
        plan_time: {value: 24 hours}
      clauses:
        "1":
          heading: {da: Rapporten}
          text: {da: Kommunen sender en rapport.}
          rules:
            - id: report
              duty:
                when: stay.admitted
                if: "citizen.has_services"
                who: residence_municipality.home_nursing
                shall: {da: Send rapport}
                within: 24 hours
                share: admission_report
        "2":
          heading: {da: Planen}
          rules:
            - id: plan
              duty: {when: stay.admitted, who: hospital, shall: {da: Lav plan}, within: plan_time}
      """;

  @ParameterizedTest(name = "{0} becomes {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          version: 1 | version: 1 | ''
          within: 24 hours\\n | within: 36 hours\\n | OtherLimit 24 hours to 36 hours, MORE_TIME
          within: 24 hours\\n | within: 4 hours\\n | OtherLimit 24 hours to 4 hours, LESS_TIME
          within: 24 hours\\n | within: once per shift\\n | OtherLimit 24 hours to once per shift, CANNOT_TELL
          '          within: 24 hours\\n' | '' | OtherLimit 24 hours to null, MORE_TIME
          value: 24 hours | value: 48 hours | OtherLimit 24 hours to 48 hours, MORE_TIME
          who: residence_municipality.home_nursing | who: hospital | OtherOwner
          stay.admitted\\n | stay.ready\\n | OtherEvents
          citizen.has_services | citizen.admitted | OtherCondition
          share: admission_report | share: care_forecast | OtherDetails
          id: report | id: other | Added, Removed
          'text: {da: Kommunen sender en rapport.}' | 'origin: {kind: wish}' | Binds false
          """)
  void what_follows_otherwise_is_told(String was, String is, String expected) {
    var comparison = compare(was.replace("\\n", "\n"), is.replace("\\n", "\n"));

    assertThat(
            comparison.consequences().stream()
                .map(CompareTest::said)
                .collect(Collectors.joining(", ")))
        .isEqualTo(expected);
  }

  @Test
  void the_text_is_compared_word_by_word() {
    var clause = compare("sender en rapport.", "sender hurtigt en rapport.").clauses().getFirst();

    assertThat(clause.kind()).isEqualTo(Comparison.Kind.CHANGED);
    assertThat(clause.heading().isSame()).isTrue();
    assertThat(clause.text().pieces())
        .containsExactly(
            new TextDiff.Piece(TextDiff.Kind.SAME, "Kommunen sender"),
            new TextDiff.Piece(TextDiff.Kind.IN, "hurtigt"),
            new TextDiff.Piece(TextDiff.Kind.SAME, "en rapport."));
  }

  @Test
  void clauses_come_go_and_stay() {
    var clauses =
        compare("\"2\":\n    heading: {da: Planen}", "\"3\":\n    heading: {da: Nyt}").clauses();

    assertThat(clauses)
        .extracting(clause -> clause.number() + " " + clause.kind())
        .containsExactly("1 SAME", "3 ADDED", "2 REMOVED");
  }

  @Test
  void a_term_that_has_another_value_is_told() {
    var later = compare("value: 24 hours", "value: 24 hours, changes: {2027-01-01: 12 hours}");

    assertThat(later.terms())
        .extracting(
            Comparison.TermChange::name,
            change -> change.after() == null ? "" : change.after().inOrder().toString())
        .containsExactly(org.assertj.core.groups.Tuple.tuple("plan_time", "{2027-01-01=12 hours}"));
    assertThat(compare("value: 24 hours", "value: 24 hours").terms()).isEmpty();
  }

  @ParameterizedTest(name = "{0} becomes {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a b c | a b c | =a b c
          a b c | a x c | =a -b +x =c
          ''    | a b   | +a b
          a b   | ''    | -a b
          a b   | b a   | -a =b +a
          """)
  void words_stay_go_and_come(String before, String after, String expected) {
    assertThat(
            TextDiff.of(before, after).pieces().stream()
                .map(piece -> sign(piece.kind()) + piece.text())
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }

  @Test
  void a_very_long_text_is_compared_as_a_whole() {
    var text = "ord ".repeat(5_000);

    assertThat(TextDiff.of(text, text).isSame()).isTrue();
    assertThat(TextDiff.of(text, text + "mere").pieces()).hasSize(2);
  }

  private static String sign(TextDiff.Kind kind) {
    return switch (kind) {
      case SAME -> "=";
      case OUT -> "-";
      case IN -> "+";
    };
  }

  private static Comparison compare(String was, String is) {
    assertThat(BEFORE).contains(was);
    var before = sound(BEFORE).getFirst();
    var after = sound(BEFORE.replace(was, is).replace("version: 1", "version: 2")).getFirst();
    return Compare.versions(before, after, "da");
  }

  private static String said(Consequence consequence) {
    return switch (consequence) {
      case Consequence.OtherLimit(_, var before, var after, var later) ->
          "OtherLimit " + before + " to " + after + ", " + later;
      case Consequence.Binds(_, var now) -> "Binds " + now;
      case Consequence other -> other.getClass().getSimpleName();
    };
  }
}
