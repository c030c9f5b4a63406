package medspil.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// If this breaks, a slip in an agreement file stops the checker instead of being told.
class MutatedFilesTest {
  private static final int MUTATIONS = 10_000;
  private static final long SEED = 20261122;
  private static final long LONGEST = 5_000;
  private static final String SIGNS = "{}[]\"':,-#&*!|> \n\tæ0a.";
  private static final Pattern CLAUSE = Pattern.compile("(?m)^  \\S[^\n]*:\\n");

  @Test
  void a_mutated_file_is_read_to_the_end_and_its_faults_have_places() {
    var random = new SplittableRandom(SEED);
    var reader = new AgreementReader(AgreementExamples.WORDS);
    var pieces = pieces();
    var together = new ArrayList<Source>(List.of(new Source("a.yaml", "")));
    long slowest = 0;

    for (int i = 0; i < MUTATIONS; i++) {
      var text = mutate(pieces.get(random.nextInt(pieces.size())), random);
      long lines = text.lines().count() + 1;
      together.set(0, new Source("a.yaml", text));

      long start = System.nanoTime();
      var library = reader.read(together);
      slowest = Math.max(slowest, (System.nanoTime() - start) / 1_000_000);

      assertThat(library.faults())
          .as(text)
          .allMatch(fault -> fault.line() >= 1 && fault.line() <= lines && fault.column() >= 1)
          .noneMatch(fault -> AgreementExamples.ENGLISH.line(fault).isBlank());
    }
    assertThat(slowest).as("milliseconds for the slowest").isLessThan(LONGEST);
  }

  /// The head of each file of the library with each of its clauses in turn, or with none.
  private static List<String> pieces() {
    var pieces = new ArrayList<String>();
    for (var source : AgreementExamples.realSources()) {
      var text = source.text();
      int clauses = text.indexOf("\nclauses:\n") + 1;
      if (clauses > 0) {
        var head = text.substring(0, clauses).replaceAll("(?s)principles:.*?\n(?=\\w)", "");
        var starts = new ArrayList<Integer>();
        CLAUSE
            .matcher(text)
            .results()
            .filter(m -> m.start() > clauses)
            .forEach(m -> starts.add(m.start()));
        starts.add(text.length());
        for (int i = 0; i + 1 < starts.size(); i++) {
          pieces.add(head + "clauses:\n" + text.substring(starts.get(i), starts.get(i + 1)));
        }
      }
    }
    assertThat(pieces).isNotEmpty();
    return pieces;
  }

  private static String mutate(String text, SplittableRandom random) {
    var mutated = text;
    int changes = random.nextInt(1, 4);
    for (int i = 0; i < changes; i++) {
      mutated = random.nextInt(3) == 0 ? lines(mutated, random) : signs(mutated, random);
    }
    return mutated;
  }

  private static String signs(String text, SplittableRandom random) {
    var mutated = new StringBuilder(text);
    int at = random.nextInt(mutated.length());
    switch (random.nextInt(3)) {
      case 0 -> mutated.deleteCharAt(at);
      case 1 -> mutated.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
      default -> mutated.setCharAt(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return mutated.toString();
  }

  private static String lines(String text, SplittableRandom random) {
    var lines = new ArrayList<>(text.lines().toList());
    int at = random.nextInt(lines.size());
    switch (random.nextInt(4)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
      case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
      default -> lines.set(at, " ".repeat(random.nextInt(1, 5)) + lines.get(at));
    }
    return lines.isEmpty() ? "a" : String.join("\n", lines) + "\n";
  }
}
