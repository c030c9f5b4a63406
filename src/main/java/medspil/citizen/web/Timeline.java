package medspil.citizen.web;

import java.util.List;

/// The swim lanes: a lane for each sector, what lies in it, and the same as a table.
///
/// Lengths are in units of the drawing.
public record Timeline(
    int width, int height, List<Month> months, List<Lane> lanes, int today, List<String> words) {

  static final int LABEL = 170;
  static final int LANE = 52;
  static final int TOP = 28;

  public record Month(int x, String name) {}

  public record Lane(int y, String name, List<Bar> bars) {
    public int middle() {
      return y + LANE / 2;
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
      return x + 8;
    }

    public int textY() {
      return y + 19;
    }
  }
}
