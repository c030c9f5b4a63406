package medspil.frame;

import java.util.UUID;

/// Names a frame meeting.
public record FrameMeetingId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
