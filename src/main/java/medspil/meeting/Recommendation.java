package medspil.meeting;

import java.time.Instant;
import medspil.journal.NoteId;

/// What the provider advises about a goal; it decides nothing.
public record Recommendation(Outcome outcome, NoteId words, Instant at) {}
