package medspil.information;

import java.time.Instant;
import medspil.journal.NoteId;

/// A file that goes with an item; its bytes lie sealed elsewhere.
///
/// @param name what the sender called it
/// @param type of the table of types, as `pdf`
/// @param scanned whether it was looked at for viruses before it was kept
public record Document(
    DocumentId id, NoteId name, String type, long size, boolean scanned, Instant at) {}
