package medspil.order;

import java.time.LocalDate;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// What an authority asks for.
///
/// @param goals the goals that the provider is to work on
/// @param scope how much, how often, at what level
/// @param until null when nobody has set an end
public record Wanted(
    Nature nature,
    NoteId purpose,
    @Nullable NoteId goals,
    @Nullable NoteId scope,
    LocalDate from,
    @Nullable LocalDate until) {
  public Wanted {
    if (until != null && until.isBefore(from)) {
      throw new IllegalArgumentException("an order cannot end before it begins");
    }
  }
}
