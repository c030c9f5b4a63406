package medspil.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import medspil.goal.Side;
import medspil.journal.Event;
import medspil.journal.NoteId;
import medspil.need.AssessmentId;
import medspil.need.Informant;
import medspil.need.NeedEvent;
import medspil.need.Support;
import medspil.need.View;
import medspil.need.Work;
import medspil.order.OrderId;
import org.jspecify.annotations.Nullable;

/// An event of each type of needs, in every form it may take.
final class NeedEvents {
  private static final Instant AT = Instant.parse("2026-03-27T17:40:00Z");
  private static final LocalDate DAY = LocalDate.parse("2026-03-27");
  private static final AssessmentId FIRST = new AssessmentId(id(1));
  private static final AssessmentId SECOND = new AssessmentId(id(2));

  static final List<Event> ALL =
      List.of(
          new NeedEvent.OwnViewSaid("health", view(2, null, note(20), Side.CITIZEN)),
          new NeedEvent.AssessmentBegun(FIRST, DAY, false, Side.AUTHORITY, AT),
          seen("mental", Informant.AUTHORITY, view(4, Support.E, note(21), Side.AUTHORITY)),
          seen("mental", Informant.PROVIDER, view(0, Support.A, null, Side.PROVIDER)),
          seen("mental", Informant.CITIZEN, view(1, Support.B, null, Side.AUTHORITY)),
          seen("relations", Informant.OTHER, view(2, Support.C, null, Side.AUTHORITY)),
          seen("mobility", Informant.AUTHORITY, view(3, Support.D, null, Side.AUTHORITY)),
          seen("physical", Informant.AUTHORITY, view(null, null, null, Side.AUTHORITY)),
          new NeedEvent.NeedWritten(FIRST, note(22), note(23), Side.AUTHORITY, AT),
          new NeedEvent.NeedWritten(FIRST, null, note(24), Side.AUTHORITY, AT),
          new NeedEvent.AssessmentCompleted(FIRST, Side.AUTHORITY, AT),
          new NeedEvent.OrderBased(FIRST, new OrderId(id(30)), AT),
          new NeedEvent.AssessmentBegun(SECOND, DAY, true, Side.AUTHORITY, AT),
          new NeedEvent.ClarificationStated(SECOND, false, AT),
          new NeedEvent.WorkStated(new Work("education", DAY, note(25), Side.AUTHORITY, AT)),
          new NeedEvent.WorkStated(new Work("none", DAY, null, Side.AUTHORITY, AT)));

  private NeedEvents() {}

  private static NeedEvent seen(String theme, Informant informant, View view) {
    return new NeedEvent.ViewGiven(FIRST, theme, informant, view);
  }

  private static View view(
      @Nullable Integer level, @Nullable Support support, @Nullable NoteId words, Side by) {
    return new View(level, support, words, by, 1, AT);
  }

  private static NoteId note(int number) {
    return new NoteId(id(number));
  }

  private static UUID id(int number) {
    return new UUID(0x019a_0000_0000_7200L, 0x8000_0000_0000_0000L + number);
  }
}
