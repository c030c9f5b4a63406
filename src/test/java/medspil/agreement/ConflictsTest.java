package medspil.agreement;

import static medspil.agreement.AgreementExamples.WORDS;
import static medspil.agreement.AgreementExamples.groups;
import static medspil.agreement.AgreementExamples.sound;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, two parties are promised the same thing by different hands, or nobody by any,
/// and it is seen when a citizen is admitted.
class ConflictsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

  @ParameterizedTest(name = "{0} against {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          share: report, within: 4 hours              | share: report, within: 4 hours             | SAID_TWICE
          share: report, within: 4 hours              | share: report, within: 8 hours             | CONTRADICTING_DEADLINES
          share: report, within: 4 hours              | share: report                              | CONTRADICTING_DEADLINES
          share: report                               | share: report, who: hospital               | TWO_OWNERS
          share: report                               | share: another                             | ''
          share: report                               | share: report, when: stay.ready            | ''
          share: report                               | share: report, when: [stay.ready, stay.admitted] | SAID_TWICE
          share: report, if: stay.acute               | share: report, if: stay.acute              | SAID_TWICE
          share: report, if: stay.acute               | share: report, if: '!stay.acute'           | ''
          share: report, if: stay.hours > 24          | share: report, if: stay.hours < 24, who: hospital | ''
          share: report, if: stay.hours > 24          | share: report, if: stay.hours < 48, who: hospital | TWO_OWNERS
          done_when: document.sent                    | done_when: document.sent, who: hospital    | TWO_OWNERS
          shall: Send det                             | shall: send det, who: hospital             | TWO_OWNERS
          within: open_time                           | share: other                               | RESTING
          who: gp                                     | share: other                               | NO_OWNER
          """)
  void two_duties_that_bind_the_same_party(String one, String other, String expected) {
    var all = sound(agreement("one", duty(one, "Gør et")), agreement("two", duty(other, "Gør to")));

    var found = Conflicts.in(binding(all, "horsens"));

    assertThat(
            found.stream().map(conflict -> conflict.kind().name()).collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }

  @Test
  void a_conflict_names_the_situation_the_rules_and_the_parties() {
    var all =
        sound(
            agreement("one", duty("share: report", "Gør et")),
            agreement("two", duty("share: report, who: hospital", "Gør to")));

    assertThat(Conflicts.in(binding(all, "horsens")))
        .containsExactly(
            new Conflict(
                Conflict.Kind.TWO_OWNERS,
                "stay.admitted",
                List.of(new RuleRef("one", 1, "1", "one"), new RuleRef("two", 1, "1", "one")),
                List.of("residence_municipality.home_nursing", "hospital")));
  }

  @Test
  void what_binds_somebody_else_is_no_conflict_here() {
    var elsewhere =
        agreement("two", duty("share: report, who: hospital", "Gør to"))
            .replace("region-midtjylland.municipalities", "skive")
            .replace(
                "hospital: region-midtjylland.hospitals",
                "hospital: region-nordjylland.psychiatry");
    var all = sound(agreement("one", duty("share: report", "Gør et")), elsewhere);

    assertThat(Conflicts.in(binding(all, "horsens"))).isEmpty();
    assertThat(Conflicts.in(binding(all, "skive"))).hasSize(1);
  }

  @Test
  void a_proposal_is_no_conflict() {
    var wish =
        agreement("two", duty("share: report, who: hospital", "Gør to"))
            .replace("kind: agreed_text", "kind: wish");

    assertThat(
            Conflicts.in(
                binding(sound(agreement("one", duty("share: report", "Gør et")), wish), "horsens")))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          responsible: unclear, performed_by: hospital                | NO_OWNER
          responsible: hospital                                       | NO_OWNER
          responsible: hospital, performed_by: residence_municipality | ''
          responsible: gp, performed_by: gp                           | NO_OWNER
          """)
  void a_responsibility_that_nobody_has(String said, String expected) {
    var rule = "- id: one\n  responsibility: {task: {da: Sårpleje}, " + said + "}\n";

    assertThat(kinds(sound(agreement("one", rule)))).isEqualTo(expected);
  }

  @Test
  void two_answers_to_who_is_responsible() {
    var rule =
        "- id: one\n  responsibility: {task: {da: Sårpleje}, performed_by: hospital, responsible: ";
    var all =
        sound(
            agreement("one", rule + "hospital}\n"),
            agreement("two", rule + "residence_municipality}\n"));

    assertThat(kinds(all)).isEqualTo("TWO_OWNERS");
  }

  @Test
  void tables_and_guards_that_speak_together() {
    var rules =
        """
        - id: weekend
          guard:
            before: stay.discharge_planned
            if: "stay.planned_before_weekend"
            warn: {da: Op til en weekend}
            reasons: [{code: other, text: {da: Andet}}]
        - id: coordinator
          assignment:
            role: coordinator
            hit: first
            rows:
              - {if: "citizen.admitted", who: hospital, because: {da: Indlagt}}
        """;

    assertThat(kinds(sound(agreement("one", rules), agreement("two", rules))))
        .isEqualTo("OVERLAPPING_GUARDS TWO_OWNERS TABLE_WITH_GAP TABLE_WITH_GAP");
  }

  @Test
  void the_matrix_shows_each_situation_with_who_does_what_and_what_is_wrong() {
    var all =
        sound(
            agreement("one", duty("share: report", "Gør et")),
            agreement("two", duty("share: report, who: hospital", "Gør to")));

    var matrix = Situations.in(binding(all, "horsens"));

    assertThat(matrix.parties()).containsExactly("residence_municipality", "hospital");
    assertThat(matrix.rows())
        .extracting(Situations.Row::situation)
        .containsExactly("stay.admitted");
    var row = matrix.rows().getFirst();
    assertThat(row.cell("hospital")).containsExactly(new RuleRef("two", 1, "1", "one"));
    assertThat(row.cell("gp")).isEmpty();
    assertThat(row.conflicts())
        .extracting(Conflict::kind)
        .containsExactly(Conflict.Kind.TWO_OWNERS);
  }

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          residence_municipality.home_nursing | nobody   | skive
          residence_municipality.home_nursing | skive    | ''
          residence_municipality              | nobody   | ''
          gp                                  | nobody   | no members
          """)
  void an_owner_that_a_member_has_not_filled(String who, String filled, String expected) {
    var all = sound(agreement("one", duty("who: " + who, "Gør et")));
    Functions functions =
        (organisation, function) -> organisation.equals("horsens") || organisation.equals(filled);

    var unfilled = Unfilled.in(all, groups(), functions, TODAY);

    assertThat(
            unfilled.stream()
                .map(one ->
                    one.organisations().isEmpty()
                        ? "no members"
                        : String.join(" ", one.organisations()))
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }

  private static String kinds(List<Agreement> all) {
    return Conflicts.in(binding(all, "horsens")).stream()
        .map(conflict -> conflict.kind().name())
        .collect(Collectors.joining(" "));
  }

  private static Binding binding(List<Agreement> all, String organisation) {
    return Binding.on(all, organisation, TODAY, groups(), WORDS);
  }

  private static String agreement(String id, String rules) {
    return AgreementExamples.agreement(
            "agreement: %s\nin_force: 2021-06-01\nterms: {open_time: {value: null, annex_may: set}}"
                .formatted(id),
            rules)
        .replace("clauses:", "  gp: region-nordjylland.gps\nclauses:");
  }

  private static String duty(String more, String words) {
    var said = more.matches("(?s)(.* )?when:.*") ? "" : "when: stay.admitted\n";
    var who = more.contains("who:") ? "" : "who: residence_municipality.home_nursing\n";
    var shall = more.contains("shall:") ? "" : "shall: {da: " + words + "}\n";
    var keys =
        more.replaceAll(", (?=\\w+:)", "\n")
            .replaceAll("shall: (.*)", "shall: {da: $1}")
            .replaceAll("(if|done_when): '?([^'\n]*)'?", "$1: \"$2\"");
    return "- id: one\n  duty:\n" + (said + who + shall + keys).indent(4);
  }
}
