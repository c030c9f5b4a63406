package medspil.frame;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import medspil.goal.Side;
import medspil.journal.Note;
import medspil.meeting.MeetingId;
import org.jspecify.annotations.Nullable;

/// What authority or provider wants done about a frame meeting.
public sealed interface FrameCommand {
  FrameMeetingId frame();

  /// Who wants it.
  Side by();

  Instant at();

  /// It gets a time, or another.
  ///
  /// @param after the status meeting it follows
  record PlanFrame(
      FrameMeetingId frame,
      MeetingId after,
      Instant time,
      @Nullable Note place,
      Side by,
      Instant at)
      implements FrameCommand {}

  /// It was held.
  ///
  /// @param today on the writer's own clock
  record HoldFrame(
      FrameMeetingId frame,
      LocalDate day,
      Set<FrameChange> changes,
      @Nullable Note words,
      Note plain,
      LocalDate today,
      Side by,
      Instant at)
      implements FrameCommand {
    public HoldFrame {
      changes = Set.copyOf(changes);
    }
  }

  record CancelFrame(FrameMeetingId frame, Side by, Instant at) implements FrameCommand {}
}
