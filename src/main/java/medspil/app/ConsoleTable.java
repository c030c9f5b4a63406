package medspil.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Rows for a console, each column as wide as what stands in it.
final class ConsoleTable {
  private final List<List<String>> rows = new ArrayList<>();

  ConsoleTable(String... headings) {
    rows.add(List.of(headings));
  }

  void add(String... cells) {
    rows.add(Arrays.asList(cells));
  }

  @Override
  public String toString() {
    var widths =
        IntStream.range(0, rows.getFirst().size())
            .map(column ->
                rows.stream().mapToInt(row -> row.get(column).length()).max().orElseThrow())
            .toArray();
    return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining());
  }

  private static String line(List<String> row, int[] widths) {
    return IntStream.range(0, row.size())
            .mapToObj(
                column -> row.get(column) + " ".repeat(widths[column] - row.get(column).length()))
            .collect(Collectors.joining("  "))
            .stripTrailing()
        + System.lineSeparator();
  }
}
