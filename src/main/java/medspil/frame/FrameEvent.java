package medspil.frame;

import java.time.Instant;
import medspil.journal.Event;
import medspil.journal.NoteId;
import medspil.meeting.MeetingId;
import org.jspecify.annotations.Nullable;

/// What happens to a frame meeting.
public sealed interface FrameEvent extends Event {
  FrameMeetingId frame();

  /// It got a time; also when it gets another.
  record FramePlanned(
      FrameMeetingId frame, MeetingId after, Instant time, @Nullable NoteId place, Instant at)
      implements FrameEvent {}

  record FrameHeld(FrameMeetingId frame, FrameOutcome outcome) implements FrameEvent {}

  record FrameCancelled(FrameMeetingId frame, Instant at) implements FrameEvent {}
}
