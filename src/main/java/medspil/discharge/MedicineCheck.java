package medspil.discharge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// That somebody looked at the common medicine list before the citizen goes home. What is on the
/// list stands there and not here.
///
/// @param updated the list says what the hospital decided
/// @param reconciled the list was held against what the citizen really takes
/// @param differs what did not agree; null when everything did
/// @param dosesUntil the last day for which doses go home with the citizen
/// @param unit those who looked
public record MedicineCheck(
    boolean updated,
    boolean reconciled,
    @Nullable NoteId differs,
    @Nullable LocalDate dosesUntil,
    UUID unit,
    Instant at) {

  public boolean agrees() {
    return updated && reconciled && differs == null;
  }
}
