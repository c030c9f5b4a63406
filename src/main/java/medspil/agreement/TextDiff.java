package medspil.agreement;

import java.util.ArrayList;
import java.util.List;

/// How one text became another, word by word.
public record TextDiff(List<Piece> pieces) {
  /// More words than this on both sides, and the whole text counts as changed.
  private static final long MOST = 4_000_000;

  /// Words that belong to both, or to one of them.
  public record Piece(Kind kind, String text) {}

  public enum Kind {
    SAME,
    OUT,
    IN
  }

  public TextDiff {
    pieces = List.copyOf(pieces);
  }

  public boolean isSame() {
    return pieces.stream().allMatch(piece -> piece.kind() == Kind.SAME);
  }

  public static TextDiff of(String before, String after) {
    var from = words(before);
    var to = words(after);
    if ((long) from.size() * to.size() > MOST) {
      return before.equals(after)
          ? new TextDiff(List.of(new Piece(Kind.SAME, before)))
          : new TextDiff(List.of(new Piece(Kind.OUT, before), new Piece(Kind.IN, after)));
    }
    return new TextDiff(joined(walk(from, to, common(from, to))));
  }

  private static List<String> words(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
  }

  /// The length of the longest common rest from each pair of places on.
  private static int[][] common(List<String> from, List<String> to) {
    var common = new int[from.size() + 1][to.size() + 1];
    for (int i = from.size() - 1; i >= 0; i--) {
      for (int j = to.size() - 1; j >= 0; j--) {
        common[i][j] =
            from.get(i).equals(to.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private static List<Piece> walk(List<String> from, List<String> to, int[][] common) {
    var pieces = new ArrayList<Piece>();
    int i = 0;
    int j = 0;
    while (i < from.size() || j < to.size()) {
      if (i < from.size() && j < to.size() && from.get(i).equals(to.get(j))) {
        pieces.add(new Piece(Kind.SAME, from.get(i++)));
        j++;
      } else if (j == to.size() || (i < from.size() && common[i + 1][j] >= common[i][j + 1])) {
        pieces.add(new Piece(Kind.OUT, from.get(i++)));
      } else {
        pieces.add(new Piece(Kind.IN, to.get(j++)));
      }
    }
    return pieces;
  }

  private static List<Piece> joined(List<Piece> words) {
    var joined = new ArrayList<Piece>();
    for (var word : words) {
      var last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && last.kind() == word.kind()) {
        joined.set(joined.size() - 1, new Piece(word.kind(), last.text() + " " + word.text()));
      } else {
        joined.add(word);
      }
    }
    return joined;
  }
}
