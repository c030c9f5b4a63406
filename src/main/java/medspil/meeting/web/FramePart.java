package medspil.meeting.web;

import java.util.Map;
import medspil.citizen.Authority;
import medspil.citizen.Pathway;
import medspil.frame.FrameMeeting;
import medspil.journal.Category;
import medspil.journal.PathwayId;
import medspil.meeting.Meeting;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Says on the page of a status meeting whether authority and provider meet about the frame after
/// it.
@Component
record FramePart(Authority authority) {

  /// Null for those who may not know of it, and before the status meeting was held.
  MeetingPage.@Nullable Frame of(Shell shell, PathwayId id, Pathway pathway, Meeting meeting) {
    var seen = authority.seen(shell.viewer(), id, pathway, shell.dates().now());
    var frames = pathway.frames().after(meeting.id());
    if (!seen.contains(Category.PLACEMENT) || (frames.isEmpty() && meeting.held() == null)) {
      return null;
    }
    return new MeetingPage.Frame(
        MeetingsPages.address(id) + "/" + meeting.id() + "/frame",
        frames.isEmpty() ? shell.say("meeting.frame.none") : said(shell, frames.getFirst()));
  }

  private static String said(Shell shell, FrameMeeting one) {
    var outcome = one.outcome();
    return outcome == null
        ? shell.say("meeting.frame.planned", Map.of("at", shell.dates().exact(one.time())))
        : shell.say("meeting.frame.held", Map.of("day", shell.dates().plain(outcome.day())));
  }
}
