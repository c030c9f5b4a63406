package medspil.goal;

import java.util.UUID;

/// Names a goal.
public record GoalId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
