package medspil.simulation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// How many tasks there would be, and how many citizens they are about; what may leave is for
/// [Suppress] to say.
///
/// Counted by one thread, and added to another's afterwards.
public final class Counts {
  static final String TOTAL = "";

  private final Map<Key, Cell> cells = new HashMap<>();
  private final Map<Key, Cell> pathway = new HashMap<>();
  private long read;
  private long unreadable;

  /// One row of one table.
  record Key(Side side, Dimension dimension, String row) {}

  /// Tasks and citizens by outcome, and of all outcomes together at the end.
  static final class Cell {
    final long[] tasks = new long[Outcome.values().length + 1];
    final long[] citizens = new long[Outcome.values().length + 1];

    void task(Outcome outcome) {
      tasks[outcome.column()]++;
      tasks[tasks.length - 1]++;
    }

    /// Takes over what one citizen has.
    void citizen(Cell of) {
      for (var i = 0; i < tasks.length; i++) {
        tasks[i] += of.tasks[i];
        citizens[i] += of.tasks[i] > 0 ? 1 : 0;
      }
    }

    void plus(Cell other) {
      Arrays.setAll(tasks, i -> tasks[i] + other.tasks[i]);
      Arrays.setAll(citizens, i -> citizens[i] + other.citizens[i]);
    }
  }

  void task(Side side, Dimension dimension, String row, Outcome outcome) {
    pathway.computeIfAbsent(new Key(side, dimension, row), _ -> new Cell()).task(outcome);
  }

  /// What was counted since the last time is about one citizen.
  void citizen() {
    pathway.forEach((key, cell) -> cells.computeIfAbsent(key, _ -> new Cell()).citizen(cell));
    pathway.clear();
    read++;
  }

  /// What was counted of this one is not complete, and does not count.
  void unreadable() {
    pathway.clear();
    unreadable++;
  }

  public void plus(Counts other) {
    other.cells.forEach((key, cell) -> cells.computeIfAbsent(key, _ -> new Cell()).plus(cell));
    read += other.read;
    unreadable += other.unreadable;
  }

  public long read() {
    return read;
  }

  public long unreadablePathways() {
    return unreadable;
  }

  /// Tasks by one side, whatever may be shown of them.
  public long tasks(Side side) {
    var cell = cell(side, Dimension.PARTY, TOTAL);
    return cell.tasks[cell.tasks.length - 1];
  }

  Cell cell(Side side, Dimension dimension, String row) {
    return cells.getOrDefault(new Key(side, dimension, row), new Cell());
  }

  /// The rows of a table, by either side.
  Set<String> rows(Dimension dimension) {
    var rows = new HashSet<String>();
    cells.keySet().stream()
        .filter(key -> key.dimension() == dimension && !key.row().equals(TOTAL))
        .forEach(key -> rows.add(key.row()));
    return rows;
  }

  Map<String, Cell> table(Side side, Dimension dimension) {
    return rows(dimension).stream()
        .collect(Collectors.toMap(row -> row, row -> cell(side, dimension, row)));
  }
}
