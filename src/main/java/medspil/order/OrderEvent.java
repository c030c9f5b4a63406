package medspil.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import medspil.journal.Event;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// What happens between a decision and a contract.
public sealed interface OrderEvent extends Event {

  record DecisionRecorded(AuthorityDecision decision) implements OrderEvent {}

  record ComplaintNoted(DecisionId decision, ComplaintState state, Instant at)
      implements OrderEvent {}

  record CitizenTold(DecisionId decision, Instant at) implements OrderEvent {}

  record Placed(
      OrderId order,
      UUID unit,
      Municipalities municipalities,
      @Nullable DecisionId decision,
      @Nullable String withoutDecision,
      Wanted wanted,
      Instant at)
      implements OrderEvent {}

  /// One provider more is asked.
  record Asked(OrderId order, RequestId request, UUID unit, LocalDate answerBy, Instant at)
      implements OrderEvent {}

  record Offered(RequestId request, Offer offer, @Nullable NoteId words, Instant at)
      implements OrderEvent {}

  record Declined(RequestId request, String reason, @Nullable NoteId words, Instant at)
      implements OrderEvent {}

  record Chosen(RequestId request, Instant at) implements OrderEvent {}

  /// It came to its end by the authority.
  record RequestEnded(RequestId request, Ending how, @Nullable String reason, Instant at)
      implements OrderEvent {}
}
