package medspil.order;

import java.util.UUID;

/// Names a decision of an authority.
public record DecisionId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
