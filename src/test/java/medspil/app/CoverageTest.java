package medspil.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// If this breaks, nobody can see which requirements are proved and which only stand somewhere.
class CoverageTest {
  @TempDir private Path checkout = Path.of("");

  private final StringWriter out = new StringWriter();

  @Test
  void every_id_that_a_test_or_an_agreement_names_is_a_row() throws IOException {
    assertThat(coverageOf(Path.of("")).strangers()).isEmpty();
  }

  @Test
  void the_rows_are_those_of_the_five_documents() throws IOException {
    var rows = coverageOf(Path.of("")).rows();

    assertThat(rows).hasSize(28 + 98 + 33 + 108 + 97).doesNotHaveDuplicates();
    assertThat(rows).allMatch(row -> !row.text().isBlank());
    assertThat(rows)
        .contains(
            new Requirement(
                "R1-57",
                "What do we mean by words such as \"professional\", \"common language\"?"));
  }

  @Test
  void a_row_is_listed_with_the_tests_that_prove_it_and_the_agreements_that_say_it() {
    assertThat(list("R3-46")).isZero();

    assertThat(out.toString().lines())
        .contains(
            "R3-46   Pathway programme for citizens with bipolar disorder aged 18–40",
            "          proved by CoordinatorTableTest: the rule is cited only for those it covers",
            "          said in   forloebsprogram-bipolar-nord.yaml",
            "1 rows: 1 proved by tests, 0 only said in an agreement, 0 neither.");
  }

  @Test
  void what_is_proved_what_is_only_said_and_what_is_neither_is_told_apart() throws IOException {
    write(
        "docs/requirements.md",
        "| ID | Requirement |",
        "|---|---|",
        "| R1-01 | Proved |",
        "| R1-02 | Said |",
        "| R1-03 | Neither |");
    write("agreements/a.yaml", "meets: [R1-02,", "  R1-99]");
    write("src/test/java/ATest.java", "@Proves(\"R1-01\") class ATest {}");

    assertThat(list("--checkout", checkout.toString(), "--open")).isZero();

    assertThat(out.toString().lines())
        .containsExactly(
            "R1-02   Said",
            "          said in   a.yaml",
            "R1-03   Neither",
            "R1-99 is no row, but named by [a.yaml]",
            "",
            "3 rows: 1 proved by tests, 1 only said in an agreement, 1 neither.");
  }

  @Test
  void what_is_no_checkout_is_told_and_ends_with_2() {
    assertThat(list("--checkout", checkout.toString())).isEqualTo(2);
  }

  private static Coverage coverageOf(Path checkout) throws IOException {
    return Coverage.of(checkout, ToolProvider.getSystemJavaCompiler());
  }

  private void write(String file, String... lines) throws IOException {
    var path = checkout.resolve(file);
    Files.createDirectories(path.getParent());
    Files.write(path, List.of(lines));
  }

  private int list(String... arguments) {
    return new CommandLine(new ListCoverage())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(new StringWriter(), true))
        .execute(arguments);
  }
}
