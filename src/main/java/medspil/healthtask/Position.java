package medspil.healthtask;

import java.time.Instant;
import java.util.UUID;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// What one organisation thinks: who should be responsible, and why.
///
/// @param organisation whose position it is
/// @param note what they wrote to it
public record Position(
    UUID organisation, Holder responsible, Ground ground, @Nullable NoteId note, Instant at) {

  /// What it is built on.
  public enum Ground {
    HEALTH_ACT,
    SOCIAL_ACT,
    AGREED_BEFORE,
    COMPETENCE,
    STAFFING,
    BEST_FOR_CITIZEN
  }
}
