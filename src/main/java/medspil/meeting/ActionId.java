package medspil.meeting;

import java.util.UUID;

/// Names something that was agreed at a meeting.
public record ActionId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
