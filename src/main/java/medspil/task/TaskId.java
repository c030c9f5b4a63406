package medspil.task;

import java.util.UUID;

/// One task.
public record TaskId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
