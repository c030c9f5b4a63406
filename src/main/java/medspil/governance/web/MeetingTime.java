package medspil.governance.web;

import java.time.Instant;
import java.util.Optional;
import medspil.governance.web.GroupDoor.Opened;
import medspil.page.SentForm;

/// When a meeting is, as a form says it in the reader's zone.
final class MeetingTime {
  private MeetingTime() {}

  static Optional<Instant> of(Opened opened, SentForm form) {
    var dates = opened.shell().dates();
    var day = form.day("on", dates.today());
    var clock = form.clock("clock");
    return day == null || clock == null
        ? Optional.empty()
        : Optional.of(day.atTime(clock).atZone(dates.zone()).toInstant());
  }
}
