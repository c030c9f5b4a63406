package medspil.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// If this breaks, who writes agreements cannot see from the command line whether they are right.
class CheckAgreementsTest {
  private static final String SOUND =
      """
      agreement: parent
      kind: cooperation_agreement
      languages: [da]
      title: {da: Aftale}
      origin: {kind: agreed_text, source: Aftale}
      """;

  private static final String ANNEX =
      """
      agreement: annex
      kind: local_annex
      under: parent
      languages: [da]
      title: {da: Bilag}
      origin: {kind: local_annex, source: Bilag}
      """;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  @TempDir private Path folder = Path.of("");

  @Test
  void the_agreements_of_the_repository_are_well() throws IOException {
    try (var files = Files.list(Path.of("agreements"))) {
      var yaml = files.map(Path::toString).filter(file -> file.endsWith(".yaml"));

      assertThat(check(yaml.toArray(String[]::new))).isZero();
      assertThat(out).hasToString("");
    }
  }

  @Test
  void a_parent_is_found_beside_its_annex_and_its_own_faults_are_not_told() throws IOException {
    var annex = write("annex.yaml", ANNEX);
    write("parent.yaml", SOUND + "odd: 1\n");

    assertThat(check(annex)).isZero();
    assertThat(out).hasToString("");
  }

  @Test
  void faults_are_told_with_their_place_and_end_with_1() throws IOException {
    var annex = write("annex.yaml", ANNEX.replace("under: parent", "under: parnt"));
    write("parent.yaml", SOUND);

    assertThat(check(annex)).isEqualTo(1);
    assertThat(out)
        .hasToString(
            annex
                + ":3:8: there is no agreement parnt — did you mean parent?"
                + System.lineSeparator());
  }

  @Test
  void faults_are_told_in_the_language_that_is_asked_for() throws IOException {
    var annex = write("annex.yaml", ANNEX.replace("under: parent", "under: parnt"));
    write("parent.yaml", SOUND);

    assertThat(check("--language", "da", annex)).isEqualTo(1);
    assertThat(out.toString())
        .isEqualToIgnoringNewLines(
            annex + ":3:8: der er ingen aftale parnt — mente du parent?" + "\n");
    assertThat(check("--language", "fr", annex)).isEqualTo(2);
    assertThat(err.toString()).contains("--language is da, nb or en, was fr");
  }

  @Test
  void what_cannot_be_read_ends_with_2() {
    var missing = folder.resolve("missing.yaml").toString();

    assertThat(check(missing)).isEqualTo(2);
    assertThat(err.toString()).contains(missing + ": cannot be read as a text file");
    assertThat(check()).isEqualTo(2);
  }

  private int check(String... files) {
    return new CommandLine(new CheckAgreements())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(files);
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
