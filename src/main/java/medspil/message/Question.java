package medspil.message;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A message to one unit whose sender wishes for an answer.
///
/// @param id the conversation, the message and the unit
/// @param answeredAt null while the unit has not written in the conversation since
/// @param settled the sender no longer wishes for an answer
public record Question(
    String id,
    UUID from,
    UUID unit,
    String category,
    Instant askedAt,
    @Nullable Instant answeredAt,
    boolean settled) {

  static Question of(Conversation conversation, Message message, UUID unit) {
    var answered =
        conversation.messages().stream()
            .filter(one -> one.from().equals(unit) && one.at().isAfter(message.at()))
            .map(Message::at)
            .min(Comparator.naturalOrder());
    return new Question(
        conversation.id() + "/" + message.id() + "/" + unit,
        message.from(),
        unit,
        conversation.heading().category(),
        message.at(),
        answered.orElse(null),
        conversation.settled().contains(message.id()));
  }
}
