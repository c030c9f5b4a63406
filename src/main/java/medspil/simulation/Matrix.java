package medspil.simulation;

import java.util.ArrayList;
import java.util.List;

/// A table of numbers with its sums in the last row and the last column, and what of it is hidden.
///
/// The sums are known to whoever reads it, so that what is hidden must not follow from them.
final class Matrix {
  private final long[][] tasks;
  private final boolean[][] hidden;

  /// @param citizens behind each number; where there are few, the number is hidden
  Matrix(long[][] tasks, long[][] citizens, int smallest) {
    this.tasks = tasks;
    this.hidden = new boolean[tasks.length][tasks[0].length];
    for (var row = 0; row < tasks.length; row++) {
      for (var column = 0; column < tasks[row].length; column++) {
        hidden[row][column] = tasks[row][column] > 0 && citizens[row][column] < smallest;
      }
    }
  }

  boolean isHidden(int row, int column) {
    return hidden[row][column];
  }

  void hide(int row, int column) {
    hidden[row][column] = true;
  }

  int rows() {
    return tasks.length;
  }

  int columns() {
    return tasks[0].length;
  }

  /// Hides more until no hidden number follows from those shown, each sum taken alone.
  ///
  /// Whether anything was hidden.
  boolean protect(int smallest) {
    var any = false;
    for (var again = true; again; ) {
      again = false;
      for (var line : lines()) {
        again |= protect(line, smallest);
      }
      any |= again;
    }
    return any;
  }

  private record Place(int row, int column) {}

  /// Every row and every column, its sum last.
  private List<List<Place>> lines() {
    var lines = new ArrayList<List<Place>>();
    if (columns() > 1) {
      for (var row = 0; row < rows(); row++) {
        var line = new ArrayList<Place>();
        for (var column = 0; column < columns(); column++) {
          line.add(new Place(row, column));
        }
        lines.add(line);
      }
    }
    for (var column = 0; column < columns(); column++) {
      var line = new ArrayList<Place>();
      for (var row = 0; row < rows(); row++) {
        line.add(new Place(row, column));
      }
      lines.add(line);
    }
    return lines;
  }

  private boolean protect(List<Place> line, int smallest) {
    var sum = line.getLast();
    var parts = line.subList(0, line.size() - 1);
    var any = false;
    while (follows(parts, sum, smallest)) {
      hide(smallestShown(parts, sum));
      any = true;
    }
    return any;
  }

  /// Any hidden number must be able to be the smallest that is shown, or more.
  private boolean follows(List<Place> parts, Place sum, int smallest) {
    var dark = parts.stream().filter(this::isHidden).toList();
    if (isHidden(sum)) {
      return dark.isEmpty() && parts.stream().anyMatch(place -> number(place) > 0);
    }
    var together = dark.stream().mapToLong(this::number).sum();
    return !dark.isEmpty() && (dark.size() < 2 || together - (dark.size() - 1) < smallest);
  }

  private Place smallestShown(List<Place> parts, Place sum) {
    return parts.stream()
        .filter(place -> !isHidden(place) && number(place) > 0)
        .min((one, other) -> Long.compare(number(one), number(other)))
        .orElse(sum);
  }

  private long number(Place place) {
    return tasks[place.row()][place.column()];
  }

  private boolean isHidden(Place place) {
    return hidden[place.row()][place.column()];
  }

  private void hide(Place place) {
    hidden[place.row()][place.column()] = true;
  }
}
