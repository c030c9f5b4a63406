package medspil.goal;

import java.time.Instant;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// Whether one of the three agrees to a goal as it was worded then.
public record Acceptance(
    Side side, boolean agrees, @Nullable NoteId words, int revision, Instant at) {}
