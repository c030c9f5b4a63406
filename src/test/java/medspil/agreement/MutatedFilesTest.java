package medspil.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// If this breaks, a slip in an agreement file stops the checker instead of being told.
class MutatedFilesTest {
  private static final int MUTATIONS = 600;
  private static final long SEED = 20261122;
  private static final String SIGNS = "{}[]\"':,-#&*!|> \n\tæ0a.";

  @Test
  void a_mutated_file_is_read_to_the_end_and_its_faults_have_places() throws IOException {
    var random = new SplittableRandom(SEED);
    var reader = new AgreementReader(AgreementExamples.WORDS);
    var parent = text("sundhedsaftale-2019-2023-midt.yaml");
    var text = shortened(text("forloebsprogram-bipolar-nord.yaml"));
    assertThat(reader.read(new Source("a.yaml", text)).faults()).isEmpty();
    long lines = text.lines().count();

    for (int i = 0; i < MUTATIONS; i++) {
      var mutated = mutate(text, random);

      var library =
          reader.read(List.of(new Source("parent.yaml", parent), new Source("a.yaml", mutated)));

      assertThat(library.faults())
          .allMatch(fault -> fault.line() >= 1 && fault.line() <= lines + 9 && fault.column() >= 1);
    }
  }

  private static String mutate(String text, SplittableRandom random) {
    var mutated = new StringBuilder(text);
    int changes = random.nextInt(1, 4);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(mutated.length());
      switch (random.nextInt(3)) {
        case 0 -> mutated.deleteCharAt(at);
        case 1 -> mutated.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
        default -> mutated.setCharAt(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
      }
    }
    return mutated.toString();
  }

  /// The programme's head and its rules, without the principles and clauses between.
  private static String shortened(String text) {
    int rules = text.indexOf("  \"6\":");
    return text.substring(0, text.indexOf("principles:")) + "clauses:\n" + text.substring(rules);
  }

  private static String text(String file) throws IOException {
    return Files.readString(Path.of("agreements", file));
  }
}
