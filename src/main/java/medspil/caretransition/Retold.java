package medspil.caretransition;

import java.time.Instant;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// Whether the citizen had to tell it all again.
///
/// @param words null when they wrote nothing
/// @param own said by the citizen here, and not noted by somebody who asked
public record Retold(HowMuch howMuch, @Nullable NoteId words, boolean own, Instant at) {
  /// How much of it.
  public enum HowMuch {
    NOTHING,
    SOME,
    EVERYTHING
  }
}
