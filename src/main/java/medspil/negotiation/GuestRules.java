package medspil.negotiation;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;

/// How many may register on a public page, and how long they are kept.
///
/// @param most on the list of one meeting, against those who flood it
/// @param perAddress from one address in an hour; 0 for any number
/// @param keep how long after the meeting
public record GuestRules(int most, int perAddress, Period keep) {

  /// Whether those who registered for a meeting at this time are no longer kept.
  public boolean isOver(Instant meeting, Instant now) {
    return meeting.atZone(ZoneOffset.UTC).plus(keep).toInstant().isBefore(now);
  }
}
