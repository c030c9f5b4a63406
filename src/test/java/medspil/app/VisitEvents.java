package medspil.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.goal.Side;
import medspil.journal.Event;
import medspil.journal.NoteId;
import medspil.order.RequestId;
import medspil.visit.Cancelled;
import medspil.visit.PreVisitEvent;
import medspil.visit.PreVisitId;
import medspil.visit.Said;
import medspil.visit.Way;

/// An event of each type of pre-visits, in every form it may take.
final class VisitEvents {
  private static final Instant AT = Instant.parse("2026-03-27T17:40:00Z");

  static final List<Event> ALL =
      Stream.of(
              proposed(1, Way.CITIZEN_TO_PROVIDER, Side.AUTHORITY),
              proposed(2, Way.PROVIDER_TO_CITIZEN, Side.PROVIDER),
              new PreVisitEvent.VisitMoved(visit(1), AT, note(20), Side.PROVIDER, AT),
              new PreVisitEvent.VisitAgreed(visit(1), Side.AUTHORITY, AT),
              new PreVisitEvent.VisitHeld(
                  visit(1), LocalDate.parse("2026-03-27"), Side.PROVIDER, AT),
              new PreVisitEvent.VisitSpokenOf(visit(1), new Said(Side.CITIZEN, note(21), AT)),
              new PreVisitEvent.VisitCancelled(visit(2), new Cancelled(Side.CITIZEN, note(22), AT)))
          .<Event>map(one -> one)
          .toList();

  private VisitEvents() {}

  private static PreVisitEvent proposed(int number, Way way, Side by) {
    return new PreVisitEvent.VisitProposed(
        visit(number), new RequestId(id(10)), way, AT, note(30 + number), by, AT);
  }

  private static PreVisitId visit(int number) {
    return new PreVisitId(id(number));
  }

  private static NoteId note(int number) {
    return new NoteId(id(number));
  }

  private static UUID id(int number) {
    return new UUID(0x019a_0000_0000_7700L, 0x8000_0000_0000_0000L + number);
  }
}
