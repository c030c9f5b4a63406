package medspil.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// If this breaks, a secretary is told that an agreement is wrong, and not where or what is right.
class FaultsTest {
  private static final String SOUND =
      """
      agreement: test
      kind: cooperation_agreement
      languages: [da, nb]
      title: {da: Prøve, nb: Prøve}
      origin: {kind: agreed_text, source: Prøve}
      parties: {municipality: nord.municipalities, hospital: nord.hospitals}
      in_force: 2021-06-01
      terms:
        report_time: {value: 24 hours}
      clauses:
        "1":
          heading: {da: Et punkt, nb: Et punkt}
          rules:
            - id: report
              duty:
                when: stay.admitted
                if: "stay.report_requested"
                who: municipality.home_nursing
                shall: {da: Send, nb: Send}
                within: report_time
      """;

  @Test
  void what_is_sound_has_no_faults() {
    assertThat(faults(SOUND)).isEmpty();
  }

  static Stream<Arguments> slips() {
    return Stream.of(
        slip(
            "kind: cooperation_agreement",
            "kind: coperation_agreement",
            "a.yaml:2:7: 'coperation_agreement' is not a kind of agreement — did you mean cooperation_agreement?"),
        slip(
            "title:",
            "titel:",
            "a.yaml:1:1: the agreement has no title",
            "a.yaml:4:1: the agreement has nothing called titel — did you mean title?"),
        slip(
            "languages: [da, nb]\n",
            "",
            "a.yaml:1:1: the agreement has no languages — languages: [da, nb, en]",
            "a.yaml:3:20: this agreement has no language nb — did you mean da?",
            "a.yaml:11:29: this agreement has no language nb — did you mean da?",
            "a.yaml:18:29: this agreement has no language nb — did you mean da?"),
        slip(
            "title: {da: Prøve, nb: Prøve}",
            "title: {da: Prøve}",
            "a.yaml:4:8: the text is missing in nb"),
        slip(
            "title: {da: Prøve, nb: Prøve}",
            "title: Prøve",
            "a.yaml:4:8: a text is given by language — {da: …}"),
        slip(
            "agreed_text",
            "agreed",
            "a.yaml:5:16: 'agreed' is not an origin — one of agreed_text, default, guidance, law, local_annex, wish"),
        slip(
            "in_force: 2021-06-01",
            "in_force: 1. juni 2021",
            "a.yaml:7:11: this is not a date — write it like 2021-06-01"),
        slip(
            "value: 24 hours",
            "value: 24 timer",
            "a.yaml:9:27: expected minutes, hours, days, business days, weeks or months — for example 24 hours"),
        slip(
            "{value: 24 hours}",
            "{}",
            "a.yaml:9:3: the term report_time has no value — value: null leaves it open"),
        slip(
            "{value: 24 hours}",
            "{value: null, annex_may: shrink}",
            "a.yaml:9:41: 'shrink' is not something an annex may do — one of change, nothing, set, shorten"),
        slip(
            "when: stay.admitted",
            "when: stay.admited",
            "a.yaml:16:17: no chapter knows the event stay.admited — did you mean stay.admitted?"),
        slip(
            "when: stay.admitted",
            "when: document.sent",
            "a.yaml:17:15: stay.report_requested is never known when document.sent happens"),
        slip(
            "\"stay.report_requested\"",
            "\"stay.acute && stay.report_wanted\"",
            "a.yaml:17:30: no chapter knows stay.report_wanted — did you mean stay.report_requested?"),
        slip(
            "\"stay.report_requested\"",
            "stay.report_requested",
            "a.yaml:17:15: a condition stands in quotes — \"citizen.age >= 18\""),
        slip(
            "who: municipality.home_nursing",
            "who: municipalty.home_nursing",
            "a.yaml:18:16: the agreement has no party municipalty — did you mean municipality?"),
        slip(
            "within: report_time",
            "within: raport_time",
            "a.yaml:20:19: there is no term raport_time — did you mean report_time?"),
        slip(
            "within: report_time",
            "within: 24 hors",
            "a.yaml:20:22: expected minutes, hours, days, business days, weeks or months — for example 24 hours"),
        slip(
            "within: report_time",
            "withn: report_time",
            "a.yaml:20:11: the duty has nothing called withn — did you mean within?"),
        slip(
            "within: report_time",
            "done_when: \"stay.report_requested\"",
            "a.yaml:20:22: this names no event — \"document.sent && …\""),
        slip(
            "within: report_time",
            "meets: [R2-12]",
            "a.yaml:20:11: the duty has nothing called meets — one of aim, answers, checklist, counted_from, done_when, escalate, if, pointless_after, ready_when, shall, share, tell, when, who, within"),
        slip(
            "- id: report\n",
            "- id: report\n        meets: [R2]\n",
            "a.yaml:15:17: 'R2' is not the id of a requirement — write it like R2-12"),
        slip(
            "duty:",
            "deed:",
            "a.yaml:14:9: a rule is one thing, this is none — one of duty, guard, assignment, recurrence, package, responsibility, content, indicator, checklist, measure, expectation, open_point, rubric, contact, flow",
            "a.yaml:15:9: the rule has nothing called deed — one of assignment, checklist, contact, content, duty, expectation, flow, guard, id, indicator, measure, meets, open_point, origin, package, recurrence, responsibility, rubric"),
        slip(
            "terms:\n",
            "terms:\n  report_time: {value: 4 hours}\n",
            "a.yaml:10:3: report_time stands here already — keep one of them"),
        slip(
            "shall: {da: Send, nb: Send}",
            "shall: &send {da: Send, nb: Send}",
            "a.yaml:19:18: an agreement has no anchors (&) or aliases (*) — write it out",
            "a.yaml:19:18: the duty has no shall"),
        slip(
            "hospital: nord.hospitals}",
            "hospital: nord.hospitals",
            "a.yaml:7:9: a bracket is not closed, or a comma is missing — close it with } or ]"),
        slip(
            "value: 24 hours",
            "value: !time 24 hours",
            "a.yaml:9:24: an agreement has no tags, this has !time — leave it out"));
  }

  @ParameterizedTest(name = "{1}: {2}")
  @MethodSource("slips")
  void a_slip_is_told_with_place_and_what_is_right(String right, String wrong, List<String> told) {
    assertThat(SOUND).contains(right);

    assertThat(faults(SOUND.replace(right, wrong))).containsExactlyElementsOf(told);
  }

  @Test
  void every_fault_is_told_at_once() {
    var text = SOUND.replace("stay.admitted", "stay.admited").replace("24 hours", "24 timer");

    assertThat(faults(text))
        .containsExactly(
            "a.yaml:9:27: expected minutes, hours, days, business days, weeks or months — for example 24 hours",
            "a.yaml:16:17: no chapter knows the event stay.admited — did you mean stay.admitted?");
  }

  @Test
  void two_rules_of_one_clause_have_two_ids() {
    var rule = SOUND.substring(SOUND.indexOf("      - id: report"));

    assertThat(faults(SOUND + rule))
        .containsExactly("a.yaml:21:9: this clause has a rule report already");
  }

  @Test
  void an_agreement_stands_once_in_each_version() {
    var library =
        new AgreementReader(AgreementExamples.WORDS)
            .read(List.of(new Source("a.yaml", SOUND), new Source("b.yaml", SOUND)));

    assertThat(AgreementExamples.lines(library.faults()))
        .containsExactly("b.yaml:1:12: version 1 of test stands already — in a.yaml");
  }

  @Test
  void a_parent_must_be_there_and_not_stand_under_its_child() {
    assertThat(faults(SOUND + "under: tset\n"))
        .containsExactly("a.yaml:21:8: there is no agreement tset — did you mean test?");
    assertThat(faults(SOUND + "under: test\n"))
        .containsExactly("a.yaml:21:8: test stands under itself — leave out under");
  }

  @Test
  void a_term_that_nobody_has_set_makes_its_rule_rest() {
    assertThat(faults(SOUND.replace("value: 24 hours", "value: null, annex_may: set")))
        .containsExactly(
            "a.yaml:20:19: warning: report_time has no value: rule report rests — until a local annex sets it");
  }

  @Test
  void what_is_no_agreement_at_all_is_told_too() {
    assertThat(faults(""))
        .containsExactly("a.yaml:1:1: the file is empty — begin with agreement: and its id");
    assertThat(faults("- one\n- two\n"))
        .first()
        .isEqualTo("a.yaml:1:1: the agreement is written as keys with values — key: value");
    assertThat(faults(SOUND + "---\n" + SOUND))
        .containsExactly("a.yaml:22:1: a file holds one agreement — put the next in its own file");
    assertThat(faults("[".repeat(100_000))).isNotEmpty();
  }

  private static Arguments slip(String right, String wrong, String... told) {
    return Arguments.of(right, wrong, List.of(told));
  }

  private static List<String> faults(String text) {
    var library = new AgreementReader(AgreementExamples.WORDS).read(new Source("a.yaml", text));
    return AgreementExamples.lines(library.faults());
  }
}
