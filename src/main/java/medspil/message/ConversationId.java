package medspil.message;

import java.util.UUID;

/// Names a conversation; also the id that other systems know it by.
public record ConversationId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
