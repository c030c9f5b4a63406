package medspil.discharge;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// The discharge agreement or coordination plan of a stay. Its text stands in the records; here
/// stands how far it is, and what it covers.
///
/// @param covers the points of the law's list that it covers, as `agreement/list/point`
/// @param reason why it is not relevant; null otherwise
/// @param unit those who say so
public record LegalAgreement(
    Legal state, List<String> covers, @Nullable NoteId reason, UUID unit, Instant at) {
  public LegalAgreement {
    covers = List.copyOf(covers);
  }
}
