package medspil.goal;

import java.time.Instant;
import medspil.journal.NoteId;

/// The citizen's own words, and who wrote them down.
public record Said(NoteId words, Side by, Instant at) {}
