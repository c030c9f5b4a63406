package medspil.incident;

import java.time.Instant;
import medspil.journal.NoteId;

/// That an incident is not to be reported, and why.
public record Unreported(NoteId why, Instant at) {}
