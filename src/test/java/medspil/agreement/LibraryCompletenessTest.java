package medspil.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import medspil.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// If this breaks, parties think that a template they copied is an agreement that the law accepts.
class LibraryCompletenessTest {
  private static final String TEMPLATE = "samarbeidsavtale-mal-no";
  private static final List<Agreement> LIBRARY = AgreementExamples.realLibrary().agreements();

  @Test
  @Proves({"R4-87", "R4-88"})
  void of_the_template_everything_that_the_law_asks_is_open() {
    var asked = Completeness.of(agreement(TEMPLATE, LIBRARY), LIBRARY);

    assertThat(asked.missing()).hasSize(3 + 13 + 4).isEqualTo(asked.points());
    assertThat(asked.missing())
        .filteredOn(point -> point.rule().eachMeasure() != null)
        .allSatisfy(point ->
            assertThat(point.open())
                .extracting(Rule::id)
                .containsExactly("whole_pathway", "fact_team", "virtual_ward"));
  }

  @Test
  @Proves({"R4-72", "R4-87", "R4-88"})
  void when_the_parties_have_written_it_out_and_settled_each_measure_nothing_is_missing()
      throws IOException {
    var written =
        text(TEMPLATE)
            .replace("kind: guidance", "kind: agreed_text")
            .replace(": unclear", ": {nb: Avklart, da: Afklaret, en: Settled}")
            .replace(
                "\n    meets: [",
                "\n    text: {nb: Vi er enige., da: Vi er enige., en: We agree.}\n    meets: [");

    var all = read(TEMPLATE, written);

    assertThat(Completeness.of(agreement(TEMPLATE, all), all).missing()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"hph", "fact", "virtuell-avdeling"})
  void of_a_service_model_four_things_are_to_be_made_clear(String model) {
    var agreement = agreement("tjenestemodell-" + model + "-no", LIBRARY);

    assertThat(Completeness.of(agreement, LIBRARY).missing())
        .extracting(point -> point.rule().id())
        .containsExactly("who_does_what", "measures", "taking_part", "financing");
  }

  @Test
  @Proves("R0-13")
  void local_parties_write_their_annex_of_the_cooperation_model_under_its_rubrics()
      throws IOException {
    var annex =
        annex(
            "responsibilities",
            "shared_tasks",
            "organisation",
            "ambiguities",
            "communication",
            "exchange",
            "record_keeping");

    assertThat(faults(annex)).isEmpty();
    assertThat(faults(annex("responsibility")))
        .singleElement()
        .satisfies(fault ->
            assertThat(AgreementExamples.ENGLISH.line(fault))
                .contains("did you mean responsibilities?"));
  }

  private static String annex(String... rubrics) {
    var clauses = new StringBuilder();
    for (var rubric : rubrics) {
      clauses.append(
          """
            "%1$s":
              heading: {da: Hos os}
              text: {da: Sådan gør vi.}
              fills: %1$s
          """
              .formatted(rubric)
              .indent(0));
    }
    return """
    agreement: our-annex
    kind: local_annex
    under: samarbejdsmodel-sundhedsydelser-botilbud-nord
    languages: [da]
    title: {da: Vores bilag}
    origin: {kind: local_annex, source: Vores bilag}
    clauses:
    """
        + clauses;
  }

  private static List<Fault> faults(String annex) throws IOException {
    return reader(new Source("our-annex.yaml", annex), "").faults();
  }

  private static List<Agreement> read(String instead, String text) throws IOException {
    var library = reader(new Source(instead + ".yaml", text), instead + ".yaml");
    assertThat(library.faults()).isEmpty();
    return library.agreements();
  }

  private static Library reader(Source one, String without) throws IOException {
    var sources = new ArrayList<>(List.of(one));
    try (var files = Files.newDirectoryStream(Path.of("agreements"), "*.yaml")) {
      for (var file : files) {
        var name = String.valueOf(file.getFileName());
        if (!name.equals(without)) sources.add(new Source(name, Files.readString(file)));
      }
    }
    return new AgreementReader(AgreementExamples.WORDS).read(sources);
  }

  private static String text(String agreement) throws IOException {
    return Files.readString(Path.of("agreements", agreement + ".yaml"));
  }

  private static Agreement agreement(String id, List<Agreement> among) {
    return among.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }
}
