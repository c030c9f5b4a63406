package medspil.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// What one provider is asked, and what it answers.
///
/// @param unit the provider's unit
/// @param answerBy the day the authority wishes an answer by
/// @param reason the code of why it came to its end
/// @param words what the provider wrote with its answer
public record Request(
    RequestId id,
    UUID unit,
    LocalDate answerBy,
    Instant askedAt,
    RequestState state,
    @Nullable Offer offer,
    @Nullable String reason,
    @Nullable NoteId words,
    @Nullable Instant answeredAt,
    @Nullable Instant endedAt) {

  static Request asked(RequestId id, UUID unit, LocalDate answerBy, Instant at) {
    return new Request(id, unit, answerBy, at, RequestState.ASKED, null, null, null, null, null);
  }

  public boolean isLate(LocalDate today) {
    return state == RequestState.ASKED && answerBy.isBefore(today);
  }

  Request offered(Offer made, @Nullable NoteId said, Instant at) {
    return new Request(
        id, unit, answerBy, askedAt, RequestState.OFFERED, made, null, said, at, null);
  }

  Request declined(String why, @Nullable NoteId said, Instant at) {
    return new Request(id, unit, answerBy, askedAt, RequestState.DECLINED, null, why, said, at, at);
  }

  Request chosen() {
    return new Request(
        id, unit, answerBy, askedAt, RequestState.CHOSEN, offer, null, words, answeredAt, null);
  }

  Request ended(RequestState how, @Nullable String why, Instant at) {
    return new Request(id, unit, answerBy, askedAt, how, offer, why, words, answeredAt, at);
  }
}
