package medspil.meeting;

import java.time.Instant;
import medspil.journal.NoteId;

/// What the authority decided about a goal, and what the citizen thinks of it.
///
/// @param words the citizen's own, or why nobody heard them
public record Verdict(Outcome outcome, CitizenView view, NoteId words, Instant at) {}
