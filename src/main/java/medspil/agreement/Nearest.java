package medspil.agreement;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.Optional;

/// The word that somebody probably meant: the one fewest changed letters away.
final class Nearest {
  private Nearest() {}

  static Optional<String> to(String word, Collection<String> known) {
    return known.stream()
        .filter(candidate -> Math.abs(candidate.length() - word.length()) <= most(candidate))
        .sorted()
        .min(comparingInt(candidate -> distance(word, candidate)))
        .filter(candidate -> distance(word, candidate) <= most(candidate));
  }

  /// More letters than this, and it was another word.
  private static int most(String candidate) {
    return Math.max(2, candidate.length() / 3);
  }

  /// Letters added, left out, changed or swapped with their neighbour (Damerau and Levenshtein).
  static int distance(String from, String to) {
    var rows = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        rows[i][j] = i == 0 || j == 0 ? i + j : cheapest(rows, from, to, i, j);
      }
    }
    return rows[from.length()][to.length()];
  }

  private static int cheapest(int[][] rows, String from, String to, int i, int j) {
    boolean same = from.charAt(i - 1) == to.charAt(j - 1);
    int changed = rows[i - 1][j - 1] + (same ? 0 : 1);
    int cheapest = Math.min(changed, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1);
    return swapped ? Math.min(cheapest, rows[i - 2][j - 2] + 1) : cheapest;
  }
}
