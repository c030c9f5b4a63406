package medspil.visit;

import java.time.Instant;
import medspil.goal.Side;
import medspil.journal.NoteId;

/// Who called a pre-visit off, and why.
public record Cancelled(Side by, NoteId why, Instant at) {}
