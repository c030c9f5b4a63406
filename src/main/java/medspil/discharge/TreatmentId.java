package medspil.discharge;

import java.util.UUID;

/// Names a treatment point.
public record TreatmentId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
