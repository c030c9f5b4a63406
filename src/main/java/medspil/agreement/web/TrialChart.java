package medspil.agreement.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import medspil.simulation.Dimension;
import medspil.simulation.Table;
import org.jspecify.annotations.Nullable;

/// Draws a table's two numbers a row as bars, and what the draft gives more or less; a hidden
/// number is not drawn.
record TrialChart(TrialPage.Numbers numbers, Table table) {
  static final int HEIGHT = 120;

  /// Of a bar beside a number.
  static final int HALF = 60;

  private static final int BAR = 12;
  private static final int GAP = 8;
  private static final int STEP = 2 * BAR + GAP;

  TrialPage.Chart chart() {
    var bars = new ArrayList<TrialPage.Bar>();
    var ticks = new ArrayList<TrialPage.Tick>();
    var highest = highest();
    for (var i = 0; i < table.rows().size(); i++) {
      var row = table.rows().get(i);
      var x = i * STEP;
      add(bars, x, row.today().all(), highest, false);
      add(bars, x + BAR, row.draft().all(), highest, true);
      ticks.add(new TrialPage.Tick(x + BAR, word(i)));
    }
    return new TrialPage.Chart(
        numbers.caption(), table.rows().size() * STEP, bars, differences(), ticks, numbers);
  }

  /// To the right of the middle where the draft gives more, to the left where it gives less; the
  /// longest of a table reaches the edge. Null where the number is hidden or nothing.
  static TrialPage.@Nullable Bar beside(Table table, Table.Row row) {
    var all = row.difference().all();
    if (all == null || all == 0) {
      return null;
    }
    var width = (int) Math.max(1, Math.abs(all) * HALF / widest(table));
    return new TrialPage.Bar(all > 0 ? HALF : HALF - width, 1, width, BAR - 2, all > 0);
  }

  private static long widest(Table table) {
    return table.rows().stream()
        .map(row -> row.difference().all())
        .filter(Objects::nonNull)
        .mapToLong(Math::abs)
        .max()
        .orElse(1);
  }

  /// Up from the middle where the draft gives more, down where it gives less.
  private List<TrialPage.Bar> differences() {
    var widest = Math.max(1, widest(table));
    var bars = new ArrayList<TrialPage.Bar>();
    for (var i = 0; i < table.rows().size(); i++) {
      var all = table.rows().get(i).difference().all();
      if (all != null && all != 0) {
        var height = (int) Math.max(1, Math.abs(all) * HEIGHT / 2 / widest);
        var y = all > 0 ? HEIGHT / 2 - height : HEIGHT / 2;
        bars.add(new TrialPage.Bar(i * STEP + BAR / 2, y, BAR, height, all > 0));
      }
    }
    return bars;
  }

  private String word(int row) {
    if (table.dimension() == Dimension.HOUR) {
      return table.rows().get(row).key();
    }
    var name = numbers.lines().get(row).name();
    return name.substring(0, Math.min(2, name.length()));
  }

  private static void add(
      ArrayList<TrialPage.Bar> bars, int x, @Nullable Long number, long highest, boolean draft) {
    if (number != null && number > 0) {
      var height = (int) Math.max(1, number * HEIGHT / highest);
      bars.add(new TrialPage.Bar(x, HEIGHT - height, BAR - 1, height, draft));
    }
  }

  private long highest() {
    return IntStream.range(0, table.rows().size())
            .mapToObj(table.rows()::get)
            .flatMap(row -> Stream.of(row.today(), row.draft()))
            .mapToLong(figures -> figures.all() == null ? 0 : figures.all())
            .max()
            .orElse(0)
        + 1;
  }
}
