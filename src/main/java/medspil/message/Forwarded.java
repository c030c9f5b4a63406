package medspil.message;

import java.util.List;

/// What came before, in the conversation it was sent on from.
public record Forwarded(ConversationId from, List<MessageId> messages) {
  public Forwarded {
    messages = List.copyOf(messages);
  }
}
