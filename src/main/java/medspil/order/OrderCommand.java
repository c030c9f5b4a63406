package medspil.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import medspil.journal.Note;
import org.jspecify.annotations.Nullable;

/// What somebody wants with decisions, orders and answers.
public sealed interface OrderCommand {
  Instant at();

  /// A reference to what was decided.
  ///
  /// @param notes the ones that the decision names
  record RecordDecision(AuthorityDecision decision, List<Note> notes) implements OrderCommand {
    public RecordDecision {
      notes = List.copyOf(notes);
    }

    @Override
    public Instant at() {
      return decision.recordedAt();
    }
  }

  record NoteComplaint(DecisionId decision, ComplaintState state, Instant at)
      implements OrderCommand {}

  /// Somebody has said it to the citizen.
  record TellCitizen(DecisionId decision, Instant at) implements OrderCommand {}

  /// Something is asked for; of whom, the requests say.
  ///
  /// @param order without requests
  record PlaceOrder(Order order, List<Note> notes) implements OrderCommand {
    public PlaceOrder {
      notes = List.copyOf(notes);
    }

    @Override
    public Instant at() {
      return order.placedAt();
    }
  }

  record Ask(OrderId order, RequestId request, UUID unit, LocalDate answerBy, Instant at)
      implements OrderCommand {}

  record MakeOffer(RequestId request, Offer offer, @Nullable Note words, Instant at)
      implements OrderCommand {}

  record Decline(RequestId request, String reason, @Nullable Note words, Instant at)
      implements OrderCommand {}

  record Withdraw(RequestId request, Instant at) implements OrderCommand {}

  record TurnDown(RequestId request, String reason, Instant at) implements OrderCommand {}

  record Choose(RequestId request, Instant at) implements OrderCommand {}
}
