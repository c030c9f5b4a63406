package medspil.caretransition;

import java.time.Instant;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// One thing those who receive should know without the citizen telling it again.
///
/// @param back null while nobody has said it back
public record PassedOn(PassedOnId id, NoteId words, Instant at, @Nullable SaidBack back) {

  /// How those who receive understood it.
  ///
  /// @param confirmedAt null while those who let go have not confirmed it
  /// @param correction what they wrote instead; null when nothing was wrong
  public record SaidBack(
      NoteId words, Instant at, @Nullable Instant confirmedAt, @Nullable NoteId correction) {

    public boolean waits() {
      return confirmedAt == null && correction == null;
    }
  }

  public boolean understood() {
    return back != null && back.confirmedAt() != null;
  }

  PassedOn saidBack(NoteId said, Instant when) {
    return new PassedOn(id, words, at, new SaidBack(said, when, null, null));
  }

  PassedOn judged(@Nullable NoteId correction, Instant when) {
    return back == null
        ? this
        : new PassedOn(
            id,
            words,
            at,
            new SaidBack(back.words(), back.at(), correction == null ? when : null, correction));
  }
}
