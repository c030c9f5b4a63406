package medspil.individualplan;

import java.time.Instant;
import java.time.LocalDate;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// A day on which they look at the plan together.
///
/// @param held when it was written down that they did; null before
/// @param words what came of it; null when nobody wrote it
public record Evaluation(
    LocalDate day, Instant plannedAt, @Nullable Instant held, @Nullable NoteId words) {
  public boolean isAhead() {
    return held == null;
  }
}
