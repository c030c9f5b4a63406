package medspil.message;

import java.util.UUID;

/// Names something attached to a message.
public record FileId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
