package medspil.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import medspil.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// If this breaks, what a source counts is no longer all there.
class LibraryNumbersTest {
  private static final String LAW = "helse-og-omsorgstjenesteloven-kap-6";
  private static final Library LIBRARY = AgreementExamples.realLibrary();

  @ParameterizedTest(name = "{1} principles in {0}")
  @CsvSource(
      textBlock =
          """
          indlaeggelse-og-udskrivelse-midt, 6
          patientens-team-nord, 7
          forloebsprogram-bipolar-nord, 5
          """)
  void principles(String agreement, int principles) {
    assertThat(agreement(agreement).frame().principles()).hasSize(principles);
  }

  @ParameterizedTest(name = "{1} objectives in {0}: {2}")
  @CsvSource(
      textBlock =
          """
          maalsaetninger-for-samarbejdet-nord, 4, the four phases
          sundhedsaftale-2015-2018-nord, 4, four goals towards one vision
          nordjysk-socialaftale-2018-2019, 3, three focus areas
          veileder-samarbeidsavtaler-no, 16, the purpose with its six and coherence and the eight goals
          """)
  void objectives(String agreement, int objectives, String what) {
    assertThat(agreement(agreement).frame().objectives()).as(what).hasSize(objectives);
  }

  @ParameterizedTest(name = "{0}/{1} has {2} points")
  @CsvSource(
      textBlock =
          """
          maalsaetninger-for-samarbejdet-nord, criteria, 3
          maalsaetninger-for-samarbejdet-nord, clear_goals, 6
          maalsaetninger-for-samarbejdet-nord, smart_questions, 15
          maalsaetninger-for-samarbejdet-nord, themes, 11
          maalsaetninger-for-samarbejdet-nord, change_notice, 3
          maalsaetninger-for-samarbejdet-nord, status_meeting, 10
          samarbejdsmodel-sundhedsydelser-botilbud-nord, information_meeting, 4
          overgang-fra-psykiatrien-nord-oensker, six_roles, 6
          forloebsprogram-bipolar-nord, perspectives, 4
          forloebsprogram-bipolar-nord, right_composition, 4
          nordjysk-socialaftale-2018-2019, initiatives, 3
          veileder-samarbeidsavtaler-no, revision, 3
          veileder-samarbeidsavtaler-no, theme_page, 10
          """)
  void checklists(String agreement, String list, int points) {
    assertThat(checklist(agreement, list).points()).hasSize(points);
  }

  @Test
  void the_questions_of_smart_stand_under_its_five_letters() {
    var groups = checklist("maalsaetninger-for-samarbejdet-nord", "smart_questions").groups();

    assertThat(groups).extracting(group -> group.points().size()).containsExactly(5, 2, 2, 4, 2);
    assertThat(groups)
        .extracting(group -> Objects.requireNonNull(group.heading()).in("en").substring(0, 1))
        .containsExactly("S", "M", "A", "R", "T");
  }

  @Test
  void an_agenda_has_five_points_its_letter_three_and_a_status_five() {
    var meeting = checklist("maalsaetninger-for-samarbejdet-nord", "status_meeting");

    assertThat(meeting.points().filter(point -> !point.parts().isEmpty()))
        .extracting(point -> Map.entry(point.id(), point.parts().size()))
        .containsExactly(
            Map.entry("agenda", 5), Map.entry("send_agenda", 3), Map.entry("status", 5));
  }

  @ParameterizedTest(name = "{0} holds {1}, {2} to {3}")
  @CsvSource(
      textBlock =
          """
          from_authority, 7, acting_municipality, provider
          from_provider, 3, provider, acting_municipality
          """)
  void information_goes_both_ways_and_nothing_is_chosen_beforehand(
      String exchange, int items, String from, String to) {
    var read = (PackageRule) rule("maalsaetninger-for-samarbejdet-nord", exchange);

    assertThat(read.from().text()).isEqualTo(from);
    assertThat(read.to().text()).isEqualTo(to);
    assertThat(read.items())
        .hasSize(items)
        .allMatch(item -> item.necessary() == PackageRule.Necessary.ASK);
  }

  @Test
  @Proves({"R0-05", "R0-07"})
  void the_cooperation_model_is_a_frame_with_versions_clauses_and_its_day_of_approval() {
    var model = agreement("samarbejdsmodel-sundhedsydelser-botilbud-nord");

    assertThat(model.identity().kind()).isEqualTo(Kind.FRAMEWORK_AGREEMENT);
    assertThat(model.version()).isEqualTo(1);
    assertThat(model.clauses()).hasSize(12);
    assertThat(model.dates().approved()).extracting(Approval::on).hasSize(1);
  }

  @Test
  void the_annex_of_the_cooperation_model_has_the_seven_rubrics_that_its_source_names() {
    assertThat(rules("samarbejdsmodel-sundhedsydelser-botilbud-nord", RubricRule.class))
        .extracting(Rule::id)
        .containsExactly(
            "responsibilities",
            "shared_tasks",
            "organisation",
            "ambiguities",
            "communication",
            "exchange",
            "record_keeping");
  }

  @Test
  @Proves("R2-19")
  void a_local_annex_stands_under_its_agreement_and_that_under_the_health_agreement() {
    assertThat(
            Stream.iterate(
                    agreement("indlaeggelse-og-udskrivelse-midt-lokalt-bilag-demo"),
                    one -> one.identity().under() != null,
                    one -> agreement(String.valueOf(one.identity().under())))
                .map(one -> one.identity().under()))
        .containsExactly("indlaeggelse-og-udskrivelse-midt", "sundhedsaftale-2019-2023-midt");
  }

  @Test
  @Proves({"R3-69", "R3-70"})
  void the_health_agreement_of_north_jutland_has_one_vision_that_its_goals_serve() {
    var frame = agreement("sundhedsaftale-2015-2018-nord").frame();

    assertThat(frame.visions()).extracting(Vision::id).containsExactly("good_years");
    assertThat(frame.objectives())
        .extracting(Objective::towards)
        .containsOnly(List.of("good_years"));
  }

  @Test
  @Proves({"R3-75", "R3-76"})
  void the_health_agreement_has_three_tiers() {
    assertThat(
            Stream.of(
                    "sundhedsaftale-2015-2018-nord",
                    "administrativ-sundhedsaftale-2015-2018-nord",
                    "tvaersektoriel-grundaftale-nord")
                .map(id -> agreement(id).identity().filing().tier()))
        .containsExactly(Tier.POLITICAL, Tier.ADMINISTRATIVE, Tier.OPERATIONAL);
  }

  @Test
  @Proves("R3-80")
  void the_basic_agreements_are_grouped_in_five() {
    assertThat(agreement("tvaersektoriel-grundaftale-nord").identity().filing().categories())
        .containsExactlyInAnyOrder(Category.values())
        .hasSize(5);
  }

  @Test
  @Proves({
    "R4-41", "R4-73", "R4-74", "R4-75", "R4-78", "R4-79", "R4-80", "R4-81", "R4-82", "R4-85"
  })
  void the_law_asks_for_thirteen_points_and_the_template_has_a_clause_for_each() {
    var points = numbered("nr_", 13);

    assertThat(rules(LAW, ContentRule.class))
        .filteredOn(content -> content.eachMeasure() == null)
        .extracting(Rule::id)
        .containsAll(points)
        .hasSize(3 + 13);
    assertThat(agreement("samarbeidsavtale-mal-no").clauses().stream().map(Clause::meets))
        .filteredOn(meets -> meets.stream().anyMatch(id -> id.startsWith(LAW + "/nr_")))
        .extracting(meets -> meets.getLast().substring(LAW.length() + 1))
        .containsExactlyElementsOf(points);
  }

  @Test
  void of_each_measure_the_law_asks_four_things_and_the_template_says_that_all_are_unclear() {
    assertThat(rules(LAW, ContentRule.class))
        .extracting(ContentRule::eachMeasure)
        .contains(ContentRule.Aspect.values());
    assertThat(rules("samarbeidsavtale-mal-no", MeasureRule.class))
        .hasSize(3)
        .allSatisfy(measure ->
            assertThat(ContentRule.Aspect.values())
                .allMatch(aspect -> measure.answer(aspect) instanceof Answer.Unclear<?>));
  }

  @Test
  @Proves("R4-43")
  void the_template_has_the_thirteen_sections_that_the_guide_proposes_in_its_order() {
    var proposed =
        rules("veileder-samarbeidsavtaler-no", RubricRule.class).stream()
            .map(Rule::id)
            .filter(id -> id.startsWith("section_"))
            .toList();

    assertThat(proposed).hasSize(13);
    assertThat(
            agreement("samarbeidsavtale-mal-no").clauses().stream()
                .flatMap(clause -> clause.fills().stream()))
        .containsExactlyElementsOf(proposed);
  }

  @Test
  @Proves("R4-02")
  void the_service_models_lie_under_the_guide_with_decision_points_to_be_written_locally() {
    for (var model : List.of("hph", "fact", "virtuell-avdeling")) {
      var id = "tjenestemodell-" + model + "-no";

      assertThat(agreement(id).identity().kind()).isEqualTo(Kind.SERVICE_AGREEMENT);
      assertThat(agreement(id).identity().under()).isEqualTo("veileder-samarbeidsavtaler-no");
      assertThat(rules(id, RubricRule.class)).extracting(Rule::id).contains("decision_points");
    }
  }

  private static List<String> numbered(String prefix, int last) {
    return IntStream.rangeClosed(1, last).mapToObj(number -> prefix + number).toList();
  }

  private static ChecklistRule checklist(String agreement, String id) {
    return (ChecklistRule) rule(agreement, id);
  }

  private static Rule rule(String agreement, String id) {
    return rules(agreement, Rule.class).stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static <R extends Rule> List<R> rules(String agreement, Class<R> kind) {
    return agreement(agreement)
        .rules()
        .map(Map.Entry::getValue)
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  private static Agreement agreement(String id) {
    return LIBRARY.agreements().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
