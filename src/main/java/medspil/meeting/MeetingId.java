package medspil.meeting;

import java.util.UUID;

/// Names a status meeting.
public record MeetingId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
