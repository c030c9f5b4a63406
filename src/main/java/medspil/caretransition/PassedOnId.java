package medspil.caretransition;

import java.util.UUID;

/// Names one thing that is passed on.
public record PassedOnId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
