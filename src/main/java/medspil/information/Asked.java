package medspil.information;

import java.time.Instant;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// That the other side asked for an item it lacks.
///
/// @param answered when it was given, or found not needed; null while neither
public record Asked(NoteId why, Instant at, @Nullable Instant answered) {}
