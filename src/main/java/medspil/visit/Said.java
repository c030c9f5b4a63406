package medspil.visit;

import java.time.Instant;
import medspil.goal.Side;
import medspil.journal.NoteId;

/// What one of the three thought of a pre-visit.
public record Said(Side by, NoteId words, Instant at) {}
