package medspil.frame;

import java.time.Instant;
import java.util.stream.Stream;
import medspil.journal.NoteId;
import medspil.meeting.MeetingId;
import org.jspecify.annotations.Nullable;

/// One frame meeting.
///
/// @param after the status meeting it follows
/// @param outcome null until it was held
public record FrameMeeting(
    FrameMeetingId id,
    MeetingId after,
    Instant time,
    @Nullable NoteId place,
    @Nullable FrameOutcome outcome,
    boolean cancelled) {

  /// Whether it is still to be held.
  public boolean isAhead() {
    return outcome == null && !cancelled;
  }

  /// Whether the two agreed on another rate.
  public boolean changesRate() {
    return outcome != null && outcome.changes().contains(FrameChange.RATE);
  }

  /// All texts that belong to it.
  public Stream<NoteId> notes() {
    var came = outcome;
    return Stream.concat(
        Stream.ofNullable(place),
        came == null
            ? Stream.of()
            : Stream.concat(Stream.of(came.plain()), Stream.ofNullable(came.words())));
  }

  static FrameMeeting planned(FrameEvent.FramePlanned one) {
    return new FrameMeeting(one.frame(), one.after(), one.time(), one.place(), null, false);
  }

  FrameMeeting held(FrameOutcome came) {
    return new FrameMeeting(id, after, time, place, came, cancelled);
  }

  FrameMeeting off() {
    return new FrameMeeting(id, after, time, place, outcome, true);
  }
}
