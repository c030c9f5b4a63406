package medspil.information;

import java.time.Instant;
import java.util.List;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// An item as it was given; it stays as it was.
public record Given(
    NoteId why, String basis, @Nullable NoteId content, List<DocumentId> documents, Instant at) {
  public Given {
    documents = List.copyOf(documents);
  }
}
