package medspil.discharge;

import java.util.UUID;

/// Names a hand-over.
public record HandOverId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
