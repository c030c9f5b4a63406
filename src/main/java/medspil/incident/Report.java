package medspil.incident;

import java.time.Instant;
import java.time.LocalDate;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// That an incident was reported: to whom, on which day, and what the receiver calls it.
///
/// @param body its code in the adopter's table
/// @param reference null when the receiver gave none
public record Report(String body, @Nullable NoteId reference, LocalDate day, Instant at) {}
