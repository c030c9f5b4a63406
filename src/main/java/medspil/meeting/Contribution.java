package medspil.meeting;

import java.time.Instant;
import medspil.goal.Side;
import medspil.journal.NoteId;

/// What one of the three wrote before the meeting.
///
/// @param point of the agenda or of the provider's status, as the agreement numbers them
public record Contribution(String point, Side by, NoteId words, Instant at) {
  private static final String STATUS = "status-";

  /// Whether a point is one of the provider's status, and not of the agenda.
  public static boolean isOfStatus(String point) {
    return point.startsWith(STATUS);
  }
}
