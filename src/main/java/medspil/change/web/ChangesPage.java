package medspil.change.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.page.Choice;
import medspil.page.Dates.Moment;
import medspil.page.Field;
import medspil.page.Tag;
import org.jspecify.annotations.Nullable;

/// What the page *Ændringer* prints.
///
/// @param telling null for those who do not tell of changes
public record ChangesPage(
    String citizenAddress,
    String address,
    String citizen,
    @Nullable String refusal,
    List<Line> lines,
    @Nullable Telling telling,
    Supplier<UUID> ids) {
  public ChangesPage {
    lines = List.copyOf(lines);
  }

  /// Another id for each button, so that going back and pressing another is another wish.
  public String command() {
    return ids.get().toString();
  }

  /// One notice.
  ///
  /// @param waits whether it still waits for an answer
  public record Line(
      String address, String reason, @Nullable Tag who, Moment when, String stage, boolean waits) {}

  /// The provider's form.
  ///
  /// @param units more than one when the writer works in several
  /// @param guide where the points to be clear about come from
  /// @param files where a file is sent
  public record Telling(
      Field unit,
      List<Choice> units,
      Field reason,
      List<Choice> reasons,
      Field goal,
      List<Choice> goals,
      Field since,
      Field words,
      Field consequences,
      Field documentation,
      boolean told,
      @Nullable String guide,
      String files) {
    public Telling {
      units = List.copyOf(units);
      reasons = List.copyOf(reasons);
      goals = List.copyOf(goals);
    }
  }
}
