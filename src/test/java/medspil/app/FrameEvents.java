package medspil.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.frame.FrameChange;
import medspil.frame.FrameEvent;
import medspil.frame.FrameMeetingId;
import medspil.frame.FrameOutcome;
import medspil.journal.Event;
import medspil.journal.NoteId;
import medspil.meeting.MeetingId;
import org.jspecify.annotations.Nullable;

/// An event of each type of frame meetings, in every form it may take.
final class FrameEvents {
  private static final Instant AT = Instant.parse("2026-03-27T17:40:00Z");
  private static final LocalDate DAY = LocalDate.parse("2026-03-27");

  static final List<Event> ALL =
      Stream.of(
              planned(1, note(20)),
              planned(2, null),
              planned(3, null),
              new FrameEvent.FrameHeld(
                  frame(1),
                  new FrameOutcome(
                      DAY,
                      EnumSet.of(FrameChange.SCOPE, FrameChange.RATE, FrameChange.OTHER_SUPPORT),
                      note(21),
                      note(22),
                      AT)),
              new FrameEvent.FrameHeld(
                  frame(2), new FrameOutcome(DAY, Set.of(FrameChange.NOTHING), null, note(23), AT)),
              new FrameEvent.FrameCancelled(frame(3), AT))
          .<Event>map(one -> one)
          .toList();

  private FrameEvents() {}

  private static FrameEvent planned(int number, @Nullable NoteId place) {
    return new FrameEvent.FramePlanned(frame(number), new MeetingId(id(10)), AT, place, AT);
  }

  private static FrameMeetingId frame(int number) {
    return new FrameMeetingId(id(number));
  }

  private static NoteId note(int number) {
    return new NoteId(id(number));
  }

  private static UUID id(int number) {
    return new UUID(0x019a_0000_0000_7800L, 0x8000_0000_0000_0000L + number);
  }
}
