package medspil.caretransition;

import java.time.Instant;
import medspil.journal.NoteId;

/// What a citizen said.
///
/// @param own written by the citizen, and not by somebody who heard it
public record Told(NoteId words, boolean own, Instant at) {}
