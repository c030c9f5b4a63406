package medspil.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A numbered row of `docs/requirements.md`: what one of the sources asks for.
record Requirement(String id, String text) {
  static final Pattern ID = Pattern.compile("R[0-4]-\\d{2,3}");

  /// The columns that say it, in the tables' own words; each table has one of them.
  private static final List<String> SAYS =
      List.of("Requirement", "Questions (paraphrased)", "Item", "Description");

  static List<Requirement> in(Path file) throws IOException {
    var rows = new ArrayList<Requirement>();
    var says = 1;
    for (var line : Files.readAllLines(file)) {
      var cells = cells(line);
      if (cells.isEmpty()) continue;
      if (cells.getFirst().equals("ID")) {
        says = SAYS.stream().mapToInt(cells::indexOf).filter(at -> at > 0).findFirst().orElse(1);
      } else if (ID.matcher(cells.getFirst()).matches()) {
        rows.add(new Requirement(cells.getFirst(), cells.get(says)));
      }
    }
    return rows;
  }

  private static List<String> cells(String line) {
    return line.startsWith("|")
        ? Stream.of(line.substring(1).split("\\|", -1)).map(String::strip).toList()
        : List.of();
  }
}
