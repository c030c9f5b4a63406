package medspil.discharge;

import java.time.Instant;
import medspil.journal.NoteId;

/// What the citizen or the relatives said about going home.
///
/// @param own written by the citizen, and not by somebody who heard it
public record Voiced(Whose whose, NoteId words, boolean own, Instant at) {}
