package medspil.visit;

import java.time.Instant;
import java.time.LocalDate;
import medspil.goal.Side;
import medspil.journal.Note;
import medspil.order.RequestId;

/// What one of the three wants done about a pre-visit.
public sealed interface PreVisitCommand {
  /// What the provider is asked, to which it belongs.
  RequestId about();

  PreVisitId visit();

  /// Who wants it.
  Side by();

  Instant at();

  record ProposeVisit(
      RequestId about, PreVisitId visit, Way way, Instant time, Note place, Side by, Instant at)
      implements PreVisitCommand {}

  record MoveVisit(RequestId about, PreVisitId visit, Instant time, Note place, Side by, Instant at)
      implements PreVisitCommand {}

  record AgreeVisit(RequestId about, PreVisitId visit, Side by, Instant at)
      implements PreVisitCommand {}

  /// It was held.
  ///
  /// @param today on the writer's own clock
  record HoldVisit(
      RequestId about, PreVisitId visit, LocalDate day, LocalDate today, Side by, Instant at)
      implements PreVisitCommand {}

  record CancelVisit(RequestId about, PreVisitId visit, Note why, Side by, Instant at)
      implements PreVisitCommand {}

  record SayOfVisit(RequestId about, PreVisitId visit, Note words, Side by, Instant at)
      implements PreVisitCommand {}
}
