package medspil.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes of what was counted what may be shown: a number behind which there are too few citizens is
/// hidden, and with it as many others as it would follow from.
///
/// The tables of one side share their sums, so what is hidden in one sum is hidden in all.
final class Suppress {
  private final Counts counts;
  private final int smallest;

  Suppress(Counts counts, int smallest) {
    this.counts = counts;
    this.smallest = smallest;
  }

  /// Those tables in which anything is left to show.
  List<Table> tables() {
    var today = side(Side.TODAY);
    var draft = side(Side.DRAFT);
    return Stream.of(Dimension.values())
        .filter(dimension -> !keys(dimension).isEmpty())
        .map(dimension -> table(dimension, of(today, dimension), of(draft, dimension)))
        .toList();
  }

  private static Matrix of(Map<Dimension, Matrix> side, Dimension dimension) {
    var found = side.get(dimension);
    if (found == null) {
      throw new IllegalStateException("every dimension is counted, not " + dimension);
    }
    return found;
  }

  private Map<Dimension, Matrix> side(Side side) {
    var tables = new EnumMap<Dimension, Matrix>(Dimension.class);
    for (var dimension : Dimension.values()) {
      tables.put(dimension, matrix(side, dimension));
    }
    do {
      tables.values().forEach(table -> table.protect(smallest));
    } while (share(tables));
    return tables;
  }

  /// A house's units have sums of their own.
  private static boolean share(Map<Dimension, Matrix> tables) {
    var any = false;
    var common =
        tables.entrySet().stream()
            .filter(entry -> entry.getKey() != Dimension.UNIT)
            .map(Map.Entry::getValue)
            .toList();
    for (var one : common) {
      for (var other : common) {
        any |= share(one, other);
      }
    }
    return any;
  }

  /// Counted from the end, where the sum of all stands in each table.
  private static boolean share(Matrix from, Matrix to) {
    var any = false;
    for (var back = 1; back <= Math.min(from.columns(), to.columns()); back++) {
      var row = to.rows() - 1;
      if (from.isHidden(from.rows() - 1, from.columns() - back)
          && !to.isHidden(row, to.columns() - back)) {
        to.hide(row, to.columns() - back);
        any = true;
      }
    }
    return any;
  }

  private Matrix matrix(Side side, Dimension dimension) {
    var keys = new ArrayList<>(keys(dimension));
    keys.add(Counts.TOTAL);
    var tasks = new long[keys.size()][];
    var citizens = new long[keys.size()][];
    for (var row = 0; row < keys.size(); row++) {
      var cell = counts.cell(side, dimension, keys.get(row));
      tasks[row] = columns(dimension, cell.tasks);
      citizens[row] = columns(dimension, cell.citizens);
    }
    return new Matrix(tasks, citizens, smallest);
  }

  private static long[] columns(Dimension dimension, long[] all) {
    return dimension.outcomes() ? all.clone() : new long[] {all[all.length - 1]};
  }

  private List<String> keys(Dimension dimension) {
    var order =
        dimension.outcomes()
            ? Comparator.<String>naturalOrder()
            : Comparator.<String>comparingInt(Integer::parseInt);
    return counts.rows(dimension).stream().sorted(order).toList();
  }

  private Table table(Dimension dimension, Matrix today, Matrix draft) {
    var keys = keys(dimension);
    var rows = new ArrayList<Table.Row>();
    for (var row = 0; row < keys.size(); row++) {
      rows.add(row(dimension, keys.get(row), today, draft, row));
    }
    return new Table(dimension, rows, row(dimension, Counts.TOTAL, today, draft, keys.size()));
  }

  private Table.Row row(Dimension dimension, String key, Matrix today, Matrix draft, int row) {
    return new Table.Row(
        key,
        figures(counts.cell(Side.TODAY, dimension, key), today, row, dimension),
        figures(counts.cell(Side.DRAFT, dimension, key), draft, row, dimension));
  }

  private static Figures figures(Counts.Cell cell, Matrix matrix, int row, Dimension dimension) {
    var last = matrix.columns() - 1;
    List<@Nullable Long> outcomes = new ArrayList<>();
    if (dimension.outcomes()) {
      for (var column = 0; column < last; column++) {
        outcomes.add(matrix.isHidden(row, column) ? null : cell.tasks[column]);
      }
    }
    var all = cell.tasks[cell.tasks.length - 1];
    return new Figures(matrix.isHidden(row, last) ? null : all, outcomes);
  }
}
