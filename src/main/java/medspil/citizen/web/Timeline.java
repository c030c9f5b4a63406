package medspil.citizen.web;

import java.util.List;
import java.util.stream.IntStream;

/// The swim lanes: a lane for each sector, what lies in it, and the same as a table.
///
/// Lengths are in units of the drawing.
public record Timeline(
    int width, int height, List<Month> months, List<Lane> lanes, int today, List<String> words) {

  static final int WIDTH = 1100;
  static final int LABEL = 100;
  static final int LANE = 52;
  private static final int LINE = 18;
  static final int TOP = 28;

  /// As wide as the names of the lanes.
  public int labels() {
    return LABEL;
  }

  public record Word(int y, String text) {}

  public record Month(int x, String name) {}

  public record Lane(int y, List<String> name, List<Bar> bars) {
    /// The words of the name under each other, all of them in the middle.
    public List<Word> words() {
      var first = y + LANE / 2 + 5 - (name.size() - 1) * LINE / 2;
      return IntStream.range(0, name.size())
          .mapToObj(at -> new Word(first + at * LINE, name.get(at)))
          .toList();
    }

    public int bottom() {
      return y + LANE;
    }
  }

  /// What lasts for a while.
  ///
  /// @param planned drawn dashed: expected, not certain
  public record Bar(int x, int y, int width, String text, String css, boolean planned) {
    public int textX() {
      return goesOn() ? x + width - 8 : x + 8;
    }

    /// What lasts beyond the drawing bears its name at that end, where a narrow screen opens.
    public boolean goesOn() {
      return x + width >= WIDTH;
    }

    public int textY() {
      return y + 19;
    }
  }
}
