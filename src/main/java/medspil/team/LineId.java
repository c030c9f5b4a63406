package medspil.team;

import java.util.UUID;

/// Names a line of the shared plan.
public record LineId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
