package medspil.ending;

import java.time.Instant;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// What the citizen says of the support.
///
/// @param helped what it did; null when they only wrote
/// @param words null when they wrote nothing
public record Evaluation(@Nullable Helped helped, @Nullable NoteId words, Instant at) {
  /// Whether it helped, in the citizen's own judgement.
  public enum Helped {
    MUCH,
    SOME,
    NOT
  }
}
