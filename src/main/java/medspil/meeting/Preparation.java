package medspil.meeting;

import java.time.Instant;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// That the authority has read the provider's status.
///
/// @param words what it noted for itself and the others before the meeting
public record Preparation(@Nullable NoteId words, Instant at) {}
