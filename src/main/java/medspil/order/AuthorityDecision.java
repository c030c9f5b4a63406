package medspil.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// A reference to what an authority has decided in its own record.
///
/// @param by the organisation that decided
/// @param basis code of the legal basis
/// @param received when the citizen got it; what a complaint counts from
/// @param plain what it says, in words for the citizen
/// @param reference where it stands in the authority's own record
/// @param toldAt when somebody had said it to the citizen
public record AuthorityDecision(
    DecisionId id,
    UUID by,
    Outcome outcome,
    String basis,
    LocalDate day,
    LocalDate received,
    NoteId plain,
    @Nullable NoteId reference,
    Complaint complaint,
    Instant recordedAt,
    @Nullable Instant toldAt) {

  AuthorityDecision complained(ComplaintState state) {
    return new AuthorityDecision(
        id,
        by,
        outcome,
        basis,
        day,
        received,
        plain,
        reference,
        complaint.now(state),
        recordedAt,
        toldAt);
  }

  AuthorityDecision told(Instant at) {
    return new AuthorityDecision(
        id, by, outcome, basis, day, received, plain, reference, complaint, recordedAt, at);
  }

  /// Whether the citizen reads it: at once, or when somebody has said it, or after a while anyway.
  public boolean isOpenToCitizen(Instant now, OrderTable table) {
    return !outcome.isToldFirst()
        || Optional.ofNullable(toldAt).orElse(recordedAt.plus(table.shownAnyway())).compareTo(now)
            <= 0;
  }
}
