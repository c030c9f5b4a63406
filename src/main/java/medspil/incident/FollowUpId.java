package medspil.incident;

import java.util.UUID;

/// Names what was agreed to do about an incident.
public record FollowUpId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
