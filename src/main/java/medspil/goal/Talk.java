package medspil.goal;

import java.time.LocalDate;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// That they talked about a goal.
public record Talk(Side by, LocalDate day, @Nullable NoteId words) {}
