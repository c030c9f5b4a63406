package medspil.discharge;

import java.util.UUID;

/// Names a follow-up.
public record FollowUpId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
