package medspil.frame;

import static java.util.Collections.unmodifiableSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// What came of a frame meeting.
///
/// @param words what the two wrote to each other; null when the plain words say it
/// @param plain what the citizen is told
public record FrameOutcome(
    LocalDate day, Set<FrameChange> changes, @Nullable NoteId words, NoteId plain, Instant at) {
  public FrameOutcome {
    changes = changes.isEmpty() ? Set.of() : unmodifiableSet(EnumSet.copyOf(changes));
  }
}
