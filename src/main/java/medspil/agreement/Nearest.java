package medspil.agreement;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.Optional;

/// The word that somebody probably meant: the one fewest changed letters away.
final class Nearest {
  private Nearest() {}

  static Optional<String> to(String word, Collection<String> known) {
    return known.stream()
        .sorted()
        .min(comparingInt(candidate -> distance(word, candidate)))
        .filter(candidate -> distance(word, candidate) <= Math.max(2, candidate.length() / 3));
  }

  /// Letters added, left out or changed (Levenshtein).
  static int distance(String from, String to) {
    var row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(diagonal, row[j - 1]) + 1);
      }
    }
    return row[to.length()];
  }
}
