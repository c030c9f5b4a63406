package medspil.healthtask;

import java.util.UUID;

/// Names one health task of one citizen.
public record HealthTaskId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
