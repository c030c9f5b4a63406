package medspil.stay.web;

import java.util.List;
import medspil.page.Choice;
import medspil.page.Field;
import org.jspecify.annotations.Nullable;

/// What the page prints on which a ward tells of an admission itself.
///
/// @param unit null when the reader has one ward
/// @param refusal why nothing was kept; null when nothing was sent
public record ByHandPage(
    @Nullable Field unit,
    List<Choice> units,
    Field number,
    Field what,
    List<Choice> kinds,
    Field day,
    Field clock,
    boolean report,
    @Nullable String refusal,
    String command) {
  public ByHandPage {
    units = List.copyOf(units);
    kinds = List.copyOf(kinds);
  }

  /// The form on a stay's own page.
  ///
  /// @param undo whether the last line can be taken back
  public record More(
      Field what, List<Choice> kinds, Field day, Field clock, boolean undo, boolean open) {
    public More {
      kinds = List.copyOf(kinds);
    }
  }
}
