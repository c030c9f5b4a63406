package medspil.discharge;

import java.util.UUID;

/// Names a point.
public record PointId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
