package medspil.meeting;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;

/// That a follow-up meeting may be held some time after the citizen moved in or began: proposed,
/// and nobody's duty.
///
/// @param begun the first day of the support
/// @param after how long after it the meeting may be held
public record FollowUpProposal(LocalDate begun, Period after) {

  public LocalDate day() {
    return begun.plus(after);
  }

  /// Empty before the support begins, once such a meeting was thought of, and when as much time has
  /// passed again.
  ///
  /// @param zone where the days begin
  public Optional<LocalDate> proposed(Meetings meetings, LocalDate today, ZoneId zone) {
    var over = today.isBefore(begun) || today.isAfter(day().plus(after));
    return over || meetings.meetings().values().stream().anyMatch(one -> isIt(one, zone))
        ? Optional.empty()
        : Optional.of(day());
  }

  private boolean isIt(Meeting meeting, ZoneId zone) {
    return meeting.kind() == MeetingKind.THREE_MONTHS
        && !meeting.cancelled()
        && !LocalDate.ofInstant(meeting.askedAt(), zone).isBefore(begun);
  }
}
