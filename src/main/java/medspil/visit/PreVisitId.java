package medspil.visit;

import java.util.UUID;

/// Names a pre-visit.
public record PreVisitId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
