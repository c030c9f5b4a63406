package medspil.message;

import java.time.Instant;
import java.util.UUID;
import medspil.journal.Event;
import org.jspecify.annotations.Nullable;

/// What happens in the conversations about a citizen.
public sealed interface MessageEvent extends Event {
  ConversationId conversation();

  record ConversationBegun(
      ConversationId conversation, Heading heading, @Nullable Forwarded forwarded, Message message)
      implements MessageEvent {}

  record MessageAnswered(ConversationId conversation, Message message) implements MessageEvent {}

  record ConversationOpened(ConversationId conversation, Receipt receipt) implements MessageEvent {}

  /// The sender no longer wishes for an answer.
  record AnswerSettled(ConversationId conversation, MessageId message, UUID unit, Instant at)
      implements MessageEvent {}

  /// A letter of another system was kept as it wrote it.
  record LetterKept(ConversationId conversation, KeptLetter letter) implements MessageEvent {}
}
