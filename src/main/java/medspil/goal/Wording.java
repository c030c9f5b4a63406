package medspil.goal;

import java.time.Instant;
import medspil.journal.NoteId;

/// The words of a goal from one revision on.
public record Wording(int revision, NoteId words, Side by, Instant at) {}
