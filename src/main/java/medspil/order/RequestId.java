package medspil.order;

import java.util.UUID;

/// Names what one provider is asked, and the contract that comes of it.
public record RequestId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
