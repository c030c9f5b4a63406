package medspil.order;

import java.util.UUID;

/// Names a step of a plan for moving in.
public record MoveInStepId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
