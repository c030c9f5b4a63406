package medspil.need;

import java.util.UUID;

/// Names an assessment.
public record AssessmentId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
