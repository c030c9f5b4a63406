package medspil.negotiation.web;

import java.util.ArrayList;
import java.util.List;

/// How one text became another, line by line.
final class LineDiff {
  /// More pairs of lines than this, and all of both counts as changed.
  private static final long MOST = 4_000_000;

  private LineDiff() {}

  static List<DraftTextPage.Line> of(String before, String after) {
    var from = before.lines().toList();
    var to = after.lines().toList();
    var lines = new ArrayList<DraftTextPage.Line>();
    if ((long) from.size() * to.size() > MOST) {
      from.forEach(line -> lines.add(new DraftTextPage.Line("del", line)));
      to.forEach(line -> lines.add(new DraftTextPage.Line("ins", line)));
      return lines;
    }
    var common = common(from, to);
    int i = 0;
    int j = 0;
    while (i < from.size() || j < to.size()) {
      if (i < from.size() && j < to.size() && from.get(i).equals(to.get(j))) {
        lines.add(new DraftTextPage.Line("", from.get(i++)));
        j++;
      } else if (j == to.size() || (i < from.size() && common[i + 1][j] >= common[i][j + 1])) {
        lines.add(new DraftTextPage.Line("del", from.get(i++)));
      } else {
        lines.add(new DraftTextPage.Line("ins", to.get(j++)));
      }
    }
    return lines;
  }

  /// The length of the longest common rest from each pair of lines on.
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
}
