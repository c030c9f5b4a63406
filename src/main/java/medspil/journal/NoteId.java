package medspil.journal;

import java.util.UUID;

/// Names a note.
public record NoteId(UUID value) {}
