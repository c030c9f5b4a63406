package medspil.message;

import java.util.UUID;

/// Names a message.
public record MessageId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
