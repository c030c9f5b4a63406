package medspil.incident;

import java.time.Instant;
import medspil.goal.Side;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// Whether somebody was told of an incident, as was said last.
///
/// @param whyNot the code of the reason; null when they were told
/// @param words more about the reason
public record Telling(
    Listener listener, @Nullable String whyNot, @Nullable NoteId words, Side by, Instant at) {
  public boolean isTold() {
    return whyNot == null;
  }
}
