package medspil.discharge;

import java.time.Instant;
import java.util.UUID;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// A treatment point in the receiver's own words, and what the sender said to that.
///
/// @param unit those who said it back
/// @param confirmedAt null while nobody has confirmed it
/// @param correction what the sender wrote instead; null when nothing was wrong
public record Restatement(
    UUID unit,
    NoteId words,
    Instant at,
    @Nullable Instant confirmedAt,
    @Nullable NoteId correction) {

  public boolean waits() {
    return confirmedAt == null && correction == null;
  }

  Restatement confirmed(Instant now) {
    return new Restatement(unit, words, at, now, correction);
  }

  Restatement corrected(NoteId other) {
    return new Restatement(unit, words, at, confirmedAt, other);
  }
}
