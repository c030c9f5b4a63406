package medspil.frame;

import static java.util.Collections.unmodifiableMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import medspil.meeting.MeetingId;

/// All frame meetings of a citizen; the chapter's state.
public record FrameMeetings(Map<FrameMeetingId, FrameMeeting> meetings) {
  public static final FrameMeetings NONE = new FrameMeetings(Map.of());

  public FrameMeetings {
    meetings = unmodifiableMap(new LinkedHashMap<>(meetings));
  }

  public FrameMeetings evolve(FrameEvent event) {
    return switch (event) {
      case FrameEvent.FramePlanned one -> with(FrameMeeting.planned(one));
      case FrameEvent.FrameHeld one -> changed(one, old -> old.held(one.outcome()));
      case FrameEvent.FrameCancelled one -> changed(one, FrameMeeting::off);
    };
  }

  public Optional<FrameMeeting> find(FrameMeetingId id) {
    return Optional.ofNullable(meetings.get(id));
  }

  /// Those that follow a status meeting and were not called off, the latest first.
  public List<FrameMeeting> after(MeetingId meeting) {
    return meetings.values().stream()
        .filter(one -> one.after().equals(meeting) && !one.cancelled())
        .toList()
        .reversed();
  }

  /// The one that was written of last.
  public Optional<FrameMeeting> lastHeld() {
    return meetings.values().stream()
        .filter(one -> one.outcome() != null)
        .reduce((_, later) -> later);
  }

  private FrameMeetings changed(FrameEvent event, UnaryOperator<FrameMeeting> change) {
    var meeting = meetings.get(event.frame());
    return meeting == null ? this : with(change.apply(meeting));
  }

  private FrameMeetings with(FrameMeeting meeting) {
    var copy = new LinkedHashMap<>(meetings);
    copy.put(meeting.id(), meeting);
    return new FrameMeetings(copy);
  }
}
