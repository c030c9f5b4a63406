package medspil.goal;

import java.time.Instant;
import java.time.LocalDate;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// How somebody sees a goal on a day.
///
/// @param score the level of the goal's scale, from -2 to 2
public record Assessment(
    Side by,
    LocalDate day,
    Change change,
    @Nullable Integer score,
    @Nullable NoteId words,
    Instant at) {}
