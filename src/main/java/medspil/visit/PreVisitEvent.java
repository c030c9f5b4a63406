package medspil.visit;

import java.time.Instant;
import java.time.LocalDate;
import medspil.goal.Side;
import medspil.journal.Event;
import medspil.journal.NoteId;
import medspil.order.RequestId;

/// What happens to a pre-visit.
public sealed interface PreVisitEvent extends Event {
  PreVisitId visit();

  record VisitProposed(
      PreVisitId visit, RequestId request, Way way, Instant time, NoteId place, Side by, Instant at)
      implements PreVisitEvent {}

  record VisitMoved(PreVisitId visit, Instant time, NoteId place, Side by, Instant at)
      implements PreVisitEvent {}

  record VisitAgreed(PreVisitId visit, Side by, Instant at) implements PreVisitEvent {}

  record VisitHeld(PreVisitId visit, LocalDate day, Side by, Instant at) implements PreVisitEvent {}

  record VisitCancelled(PreVisitId visit, Cancelled how) implements PreVisitEvent {}

  record VisitSpokenOf(PreVisitId visit, Said said) implements PreVisitEvent {}
}
