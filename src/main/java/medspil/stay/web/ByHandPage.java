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
  /// @param kinds what can be said; none but the first when the reader's ward sent the citizen on
  /// @param move null when the reader cannot move the citizen
  /// @param undo whether the last line can be taken back
  public record More(
      Field what, List<Choice> kinds, When when, @Nullable Move move, boolean undo, boolean open) {
    public More {
      kinds = List.copyOf(kinds);
    }
  }

  /// The form by which a ward moves the citizen to another.
  public record Move(Field unit, List<Choice> units, When when, boolean open) {
    public Move {
      units = List.copyOf(units);
    }
  }

  /// When it happened.
  public record When(Field day, Field clock) {}
}
