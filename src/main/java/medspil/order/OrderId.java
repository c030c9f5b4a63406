package medspil.order;

import java.util.UUID;

/// Names an order.
public record OrderId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
