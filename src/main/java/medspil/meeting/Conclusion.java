package medspil.meeting;

import java.time.Instant;
import medspil.journal.NoteId;

/// What a point of the agenda came to.
public record Conclusion(int revision, NoteId words, Instant at) {}
