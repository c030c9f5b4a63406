package medspil.servicemodel;

import java.util.UUID;

/// Names one contact with a citizen who follows a course.
public record ContactId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
