package medspil.need.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How each theme has stood over time, as small drawings of one size; no problem at the top.
public record NeedPlot(
    int width, int height, List<Rule> rules, List<Panel> panels, List<Key> keys) {
  public NeedPlot {
    rules = List.copyOf(rules);
    panels = List.copyOf(panels);
    keys = List.copyOf(keys);
  }

  /// The line of a level.
  public record Rule(int y, String level) {}

  /// One theme.
  ///
  /// @param words what is drawn, read aloud
  public record Panel(String title, String words, List<Line> lines, List<Tick> ticks) {
    public Panel {
      lines = List.copyOf(lines);
      ticks = List.copyOf(ticks);
    }
  }

  /// What one informant said over time.
  ///
  /// @param points null when they said it once
  /// @param marks the outline of the mark at each
  public record Line(String css, @Nullable String points, List<String> marks) {
    public Line {
      marks = List.copyOf(marks);
    }
  }

  /// A day below a drawing.
  public record Tick(int x, String text, String anchor) {}

  /// What a mark means.
  public record Key(String css, String mark, String text) {}
}
