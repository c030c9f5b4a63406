package medspil.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// What people read: medians over the passes, and ratios inside each pass.
final class Tables {
  private static final String HEAD =
      """
      | way | callers | events/s | p50 ms | p99 ms | of the better reference | CPU ms: server + database | WAL bytes | whole pages |
      | --- | --- | --- | --- | --- | --- | --- | --- | --- |
      """;

  private Tables() {}

  static String events(Path file) throws IOException {
    var all = Files.readAllLines(file).stream().skip(1).map(Tables::read).toList();
    var table = new StringBuilder(HEAD);
    for (var callers : all.stream().map(Figures::callers).distinct().sorted().toList()) {
      for (var way : all.stream().map(Figures::way).distinct().toList()) {
        var cell =
            all.stream().filter(one -> one.way().equals(way) && one.callers() == callers).toList();
        table.append(row(cell, all));
      }
    }
    return table.toString();
  }

  private static String row(List<Figures> cell, List<Figures> all) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.0f (%.0f–%.0f) | %.1f | %.1f | %s | %.2f + %.2f = %.2f | %.0f | %.2f |%n",
        cell.getFirst().way(),
        cell.getFirst().callers(),
        median(cell, Figures::perSecond),
        cell.stream().mapToDouble(Figures::perSecond).min().orElse(0),
        cell.stream().mapToDouble(Figures::perSecond).max().orElse(0),
        median(cell, Figures::p50),
        median(cell, Figures::p99),
        ratio(cell, all),
        median(cell, Figures::appCpu),
        median(cell, Figures::databaseCpu),
        median(cell, Figures::cpu),
        median(cell, Figures::wal),
        median(cell, Figures::pages));
  }

  private static String ratio(List<Figures> cell, List<Figures> all) {
    var ratios = new ArrayList<Double>();
    for (var one : cell) {
      all.stream()
          .filter(other -> other.pass() == one.pass() && other.callers() == one.callers())
          .filter(other -> other.way().startsWith("bare"))
          .mapToDouble(Figures::perSecond)
          .max()
          .ifPresent(best -> ratios.add(one.perSecond() / best));
    }
    if (ratios.isEmpty()) {
      return "–";
    }
    ratios.sort(null);
    return String.format(
        Locale.ROOT, "%.2f (%.2f–%.2f)", middle(ratios), ratios.getFirst(), ratios.getLast());
  }

  private static double median(List<Figures> cell, ToDoubleFunction<Figures> of) {
    return middle(cell.stream().mapToDouble(of).sorted().boxed().toList());
  }

  private static double middle(List<Double> sorted) {
    var half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }

  private static Figures read(String line) {
    var field = line.split(",", -1);
    return new Figures(
        Integer.parseInt(field[0]),
        field[1],
        Integer.parseInt(field[2]),
        Integer.parseInt(field[3]),
        Double.parseDouble(field[4]),
        Double.parseDouble(field[5]),
        Double.parseDouble(field[6]),
        Double.parseDouble(field[7]),
        Double.parseDouble(field[8]),
        Double.parseDouble(field[9]),
        Double.parseDouble(field[10]),
        Double.parseDouble(field[11]),
        Double.parseDouble(field[12]));
  }
}
