package medspil.discharge;

import java.time.Instant;
import java.util.UUID;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// That somebody rang about the discharge.
///
/// @param from those who rang
/// @param words what was agreed on, if they wrote it
public record Call(UUID from, UUID to, Outcome outcome, @Nullable NoteId words, Instant at) {

  /// How it went.
  public enum Outcome {
    AGREED,
    NOT_AGREED,
    NO_ANSWER
  }
}
