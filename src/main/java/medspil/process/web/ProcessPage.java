package medspil.process.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the page *Hvem gør hvad nu?* prints.
///
/// @param agreement where the plan comes from; null when no agreement has one
public record ProcessPage(
    String back, String citizen, @Nullable String agreement, List<Step> steps) {
  public ProcessPage {
    steps = List.copyOf(steps);
  }

  /// One step.
  ///
  /// @param css how it is drawn
  /// @param now whether the citizen is in it
  /// @param links where it is done
  public record Step(
      String title, String css, boolean now, String mark, List<Does> does, List<Link> links) {
    public Step {
      does = List.copyOf(does);
      links = List.copyOf(links);
    }
  }

  /// What one side does.
  public record Does(String who, String what) {}

  public record Link(String address, String text) {}
}
