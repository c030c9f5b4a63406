package medspil.caretransition;

import java.util.UUID;

/// Names a care transition.
public record CareTransitionId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
