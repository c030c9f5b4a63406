package medspil.information.web;

import java.util.List;
import medspil.page.Dates.Moment;

/// What the page of who opened a document prints.
public record SeenPage(String back, String name, List<Line> lines) {
  public SeenPage {
    lines = List.copyOf(lines);
  }

  /// Somebody opened it.
  public record Line(String who, String where, Moment at) {}
}
