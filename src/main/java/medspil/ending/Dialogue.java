package medspil.ending;

import java.time.Instant;
import java.time.LocalDate;
import medspil.goal.Side;
import medspil.journal.NoteId;

/// That they talked about the ending on a day.
public record Dialogue(Side by, LocalDate day, NoteId words, Instant at) {}
