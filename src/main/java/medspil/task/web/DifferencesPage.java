package medspil.task.web;

import java.util.List;
import medspil.page.Dates.Moment;
import medspil.page.Tag;
import org.jspecify.annotations.Nullable;

/// What *Opgaver, der afviger* prints.
///
/// @param more that there are more than are shown; null when there are not
public record DifferencesPage(List<Citizen> citizens, @Nullable String more) {
  public DifferencesPage {
    citizens = List.copyOf(citizens);
  }

  /// One citizen, with all that differs.
  ///
  /// @param command the id of the form that puts it right
  public record Citizen(
      String address,
      String name,
      @Nullable String born,
      List<Line> lines,
      String apply,
      String command) {
    public Citizen {
      lines = List.copyOf(lines);
    }
  }

  /// One task that is missing, too much, or has another date.
  ///
  /// @param place the agreement and its clause
  /// @param how it differs
  /// @param stands the date it has
  /// @param follows the date it should have
  public record Line(
      String title,
      String place,
      String how,
      @Nullable Moment stands,
      @Nullable Moment follows,
      @Nullable Tag owner) {}
}
