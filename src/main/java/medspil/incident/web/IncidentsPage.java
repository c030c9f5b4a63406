package medspil.incident.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.page.Choice;
import medspil.page.Field;
import medspil.page.Tag;
import org.jspecify.annotations.Nullable;

/// What the page *Hændelser* prints.
///
/// @param recording null for those who only read
public record IncidentsPage(
    String citizenAddress,
    String address,
    String citizen,
    String lead,
    @Nullable String refusal,
    List<Line> lines,
    @Nullable Recording recording,
    Supplier<UUID> ids) {
  public IncidentsPage {
    lines = List.copyOf(lines);
  }

  /// Another id for each button, so that going back and pressing another is another wish.
  public String command() {
    return ids.get().toString();
  }

  /// One incident.
  ///
  /// @param waits whether it is still to be reported
  /// @param open what was agreed and is not done; null when nothing is
  public record Line(
      String address,
      String kind,
      String occurred,
      @Nullable Tag who,
      String stage,
      boolean waits,
      @Nullable String open) {}

  /// The form.
  ///
  /// @param units more than one when the writer works in several
  public record Recording(
      Field unit, List<Choice> units, Field kind, List<Choice> kinds, Field occurred) {
    public Recording {
      units = List.copyOf(units);
      kinds = List.copyOf(kinds);
    }
  }
}
