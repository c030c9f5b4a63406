package medspil.goal;

import java.time.Instant;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// That somebody decided that a goal is no longer worked on.
public record Ending(How how, @Nullable NoteId words, Side by, Instant at) {
  /// What became of it.
  public enum How {
    REACHED,
    NOT_REACHED,
    /// Another goal takes its place.
    REPLACED
  }
}
