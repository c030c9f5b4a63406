package medspil.message;

import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// What a conversation is about.
///
/// @param category a code of the standard's list
/// @param topic in the sender's own words
public record Heading(String category, @Nullable NoteId topic, @Nullable Urgency urgency) {}
