package medspil.servicemodel;

import java.util.UUID;

/// Names one course that a citizen follows.
public record CourseId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
