package medspil.need;

import java.time.Instant;
import java.time.LocalDate;
import medspil.goal.Side;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// Where a citizen stands with work and education from a day on.
///
/// @param status a code of the table
public record Work(String status, LocalDate day, @Nullable NoteId words, Side by, Instant at) {}
