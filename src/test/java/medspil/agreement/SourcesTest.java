package medspil.agreement;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// If this breaks, the library says something its source does not say, or leaves out what it does.
///
/// The table's last column is in the words of the source. That a text stands is no proof that the
/// house does what a requirement asks; what is proved says `@Proves`.
class SourcesTest {
  private static final Library LIBRARY = AgreementExamples.realLibrary();
  private static final String TABLE = "/medspil/agreement/sources.csv";

  @Test
  void every_file_is_read_without_a_fault_and_is_named_for_its_agreement() throws IOException {
    try (var files = Files.list(Path.of("agreements"))) {
      var names = files.map(file -> file.getFileName().toString());
      var agreements = LIBRARY.agreements().stream().map(one -> one.id() + ".yaml").toList();

      assertThat(LIBRARY.faults()).isEmpty();
      assertThat(names.filter(name -> name.endsWith(".yaml")))
          .containsExactlyInAnyOrderElementsOf(agreements);
    }
  }

  @ParameterizedTest(name = "{0} stands in {1}, {2}: {3}")
  @CsvFileSource(resources = TABLE, delimiter = '|')
  void each_requirement_stands_where_the_source_says_it(
      String requirement, String agreement, String place, String said) {
    var there =
        carried().filter(one -> one.agreement().equals(agreement) && one.place().equals(place));

    assertThat(there.filter(one -> one.meets().contains(requirement)).map(Carried::said))
        .anySatisfy(text -> assertThat(text).contains(said));
  }

  @Test
  void no_agreement_claims_a_requirement_that_the_table_does_not_know() throws IOException {
    var claimed =
        carried()
            .flatMap(one -> one.requirements().map(id -> id + " in " + one.agreement()))
            .collect(toSet());

    assertThat(claimed).isEqualTo(known());
  }

  @Test
  void the_cooperation_agreement_itself_sets_no_fixed_hours_and_gives_no_duties() {
    var agreement = agreement("indlaeggelse-og-udskrivelse-midt");

    assertThat(agreement.frame().deadlinePolicy()).isEqualTo(DeadlinePolicy.FUNCTIONAL_READINESS);
    assertThat(agreement.term("report_time").map(Term::annexMay)).contains(Term.AnnexMay.SET);
    assertThat(agreement.terms()).allMatch(Term::isOpen);
    assertThat(agreement.rules()).isEmpty();
  }

  @Test
  void what_one_municipality_does_is_not_taken_for_agreed() {
    var agreement = agreement("indlaeggelse-og-udskrivelse-midt");
    var norddjurs =
        new Origin(
            Origin.Kind.WISH, agreement.origin().source(), "Norddjurs Kommunes egen praksis");

    assertThat(agreement.clause("4").orElseThrow().origin()).isEqualTo(norddjurs);
    assertThat(agreement.frame().readiness())
        .extracting(Readiness::id, Readiness::origin)
        .containsExactly(tuple("citizen_ready", norddjurs), tuple("aids_in_place", norddjurs));
  }

  @Test
  void what_is_wished_or_recommended_obliges_nobody() {
    assertThat(
            Stream.of(
                    "overgang-fra-psykiatrien-nord-oensker",
                    "veileder-samarbeidsavtaler-no",
                    "samarbeidsavtale-mal-no",
                    "tjenestemodell-hph-no",
                    "tjenestemodell-fact-no",
                    "tjenestemodell-virtuell-avdeling-no")
                .map(SourcesTest::agreement)
                .flatMap(agreement ->
                    Stream.concat(
                        agreement.clauses().stream().map(Clause::origin),
                        agreement.rules().map(rule -> rule.getValue().origin()))))
        .isNotEmpty()
        .noneMatch(Origin::isBinding);
  }

  @Test
  void every_text_is_there_in_danish_bokmaal_and_english() {
    assertThat(LIBRARY.agreements())
        .allMatch(agreement ->
            Set.copyOf(agreement.identity().languages()).equals(Set.of("da", "nb", "en")));
  }

  @Test
  void every_rule_of_the_annex_has_a_source_with_a_place() {
    var annex = agreement("indlaeggelse-og-udskrivelse-midt-lokalt-bilag-demo");

    assertThat(annex.rules().map(rule -> rule.getValue().origin()))
        .isNotEmpty()
        .allMatch(origin -> origin.kind() == Origin.Kind.LOCAL_ANNEX)
        .allMatch(origin -> origin.place() != null && !origin.source().isBlank());
  }

  private static Set<String> known() throws IOException {
    try (var lines = Files.lines(Path.of("src/test/resources" + TABLE))) {
      return lines
          .map(line -> List.of(line.split("\\|", -1)))
          .map(cells -> cells.get(0).strip() + " in " + cells.get(1).strip())
          .collect(toSet());
    }
  }

  private static Agreement agreement(String id) {
    return LIBRARY.agreements().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Carried> carried() {
    return LIBRARY.agreements().stream().flatMap(Carried::by);
  }
}
