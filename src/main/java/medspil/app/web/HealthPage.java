package medspil.app.web;

import java.util.List;

/// What the health page prints.
public record HealthPage(String lead, List<Line> lines) {

  /// One thing that is wrong, in a sentence.
  public record Line(boolean grave, String sentence) {}
}
