package medspil.exchange.web;

import java.util.List;
import medspil.page.Choice;
import medspil.page.Dates.Moment;
import medspil.page.Field;
import org.jspecify.annotations.Nullable;

/// What one thing that needs attention prints.
///
/// @param settled how it was settled; null while it waits
/// @param search asks for another citizen; null when there is none to choose
public record AttentionPage(
    String address,
    String what,
    String advice,
    List<Fact> facts,
    @Nullable String gone,
    List<Step> steps,
    @Nullable String settled,
    List<Act> acts,
    @Nullable Field search,
    @Nullable String found) {
  public AttentionPage {
    facts = List.copyOf(facts);
    steps = List.copyOf(steps);
    acts = List.copyOf(acts);
  }

  /// Something that the message says.
  public record Fact(String name, String text, @Nullable Moment at) {}

  /// Something that somebody decided.
  public record Step(Moment at, String by, String what) {}

  /// Something that one can do.
  ///
  /// @param choice the unit or the citizen; null when there is none to choose
  public record Act(
      String code,
      String title,
      String hint,
      String command,
      @Nullable Field choice,
      List<Choice> choices,
      @Nullable Field reason,
      List<Choice> reasons,
      @Nullable String wrong) {
    public Act {
      choices = List.copyOf(choices);
      reasons = List.copyOf(reasons);
    }

    /// Whether something in it is to be put right.
    public boolean isWrong() {
      return wrong != null
          || (choice != null && choice.error() != null)
          || (reason != null && reason.error() != null);
    }
  }
}
