package medspil.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.change.ChangeAnswer;
import medspil.change.ChangeEvent;
import medspil.change.ChangeId;
import medspil.change.ChangeReason;
import medspil.change.LeadsTo;
import medspil.goal.GoalId;
import medspil.goal.Side;
import medspil.journal.Event;
import medspil.journal.NoteId;
import medspil.meeting.MeetingId;
import org.jspecify.annotations.Nullable;

/// An event of each type of change notices, in every form it may take.
final class ChangeEvents {
  private static final Instant AT = Instant.parse("2026-03-27T17:40:00Z");
  private static final LocalDate DAY = LocalDate.parse("2026-03-27");

  static final List<Event> ALL =
      Stream.concat(notices(), afterwards()).<Event>map(one -> one).toList();

  private ChangeEvents() {}

  private static Stream<ChangeEvent> notices() {
    return Stream.of(
        new ChangeEvent.Notified(
            change(1),
            id(10),
            ChangeReason.FUNCTION_CHANGE,
            new GoalId(id(11)),
            DAY,
            note(20),
            note(21),
            note(22),
            AT),
        bare(2, ChangeReason.CANNOT_DELIVER),
        bare(3, ChangeReason.GOALS_UNWORKABLE),
        bare(4, ChangeReason.OTHER));
  }

  private static Stream<ChangeEvent> afterwards() {
    return Stream.of(
        new ChangeEvent.Received(change(1), AT),
        new ChangeEvent.CitizenToldOfChange(change(1), Side.PROVIDER, AT),
        answered(1, Set.of(LeadsTo.TALK, LeadsTo.MEETING), null, new MeetingId(id(12))),
        answered(1, Set.of(LeadsTo.GOALS, LeadsTo.ORDER), null, null),
        new ChangeEvent.CitizenToldOfChange(change(2), Side.AUTHORITY, AT),
        answered(2, Set.of(LeadsTo.NOTHING), note(23), null),
        new ChangeEvent.Withdrawn(change(3), AT));
  }

  private static ChangeEvent bare(int number, ChangeReason reason) {
    return new ChangeEvent.Notified(
        change(number), id(10), reason, null, null, note(30 + number), note(40 + number), null, AT);
  }

  private static ChangeEvent answered(
      int number, Set<LeadsTo> to, @Nullable NoteId words, @Nullable MeetingId meeting) {
    return new ChangeEvent.Answered(change(number), new ChangeAnswer(to, words, meeting, AT));
  }

  private static ChangeId change(int number) {
    return new ChangeId(id(number));
  }

  private static NoteId note(int number) {
    return new NoteId(id(number));
  }

  private static UUID id(int number) {
    return new UUID(0x019a_0000_0000_7300L, 0x8000_0000_0000_0000L + number);
  }
}
