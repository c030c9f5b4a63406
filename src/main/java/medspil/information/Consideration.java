package medspil.information;

import java.time.Instant;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// What the giver says of an item for this citizen.
///
/// @param needed whether it is necessary
/// @param why it is, or why it is not
/// @param basis code of what allows giving it; null when it is not needed
/// @param content what is given in words; null when there are none
public record Consideration(
    boolean needed, NoteId why, @Nullable String basis, @Nullable NoteId content, Instant at) {}
