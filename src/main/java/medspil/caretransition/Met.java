package medspil.caretransition;

import java.time.Instant;
import java.time.LocalDate;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// That the two sides spoke with each other, with the citizen there or not.
///
/// @param words what came out of it; null when nobody wrote it
public record Met(How how, LocalDate day, @Nullable NoteId words, Instant at) {
  /// Who was there.
  public enum How {
    WITH_CITIZEN,
    BETWEEN_US,
    BY_PHONE
  }
}
