package medspil.citizen;

import java.util.UUID;

/// One organisation's open service to one citizen.
public record EntitlementId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
