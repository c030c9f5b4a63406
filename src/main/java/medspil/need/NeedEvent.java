package medspil.need;

import java.time.Instant;
import java.time.LocalDate;
import medspil.goal.Side;
import medspil.journal.Event;
import medspil.journal.NoteId;
import medspil.order.OrderId;
import org.jspecify.annotations.Nullable;

/// What happens to what is known of a citizen's needs.
public sealed interface NeedEvent extends Event {

  /// What the citizen said themselves before goes into it.
  record AssessmentBegun(
      AssessmentId assessment, LocalDate day, boolean clarification, Side by, Instant at)
      implements NeedEvent {}

  record ViewGiven(AssessmentId assessment, String theme, Informant informant, View view)
      implements NeedEvent {}

  /// What the citizen can, and what they wish.
  ///
  /// @param resources null when they stand as they did
  /// @param wishes the same
  record NeedWritten(
      AssessmentId assessment,
      @Nullable NoteId resources,
      @Nullable NoteId wishes,
      Side by,
      Instant at)
      implements NeedEvent {}

  record ClarificationStated(AssessmentId assessment, boolean only, Instant at)
      implements NeedEvent {}

  record AssessmentCompleted(AssessmentId assessment, Side by, Instant at) implements NeedEvent {}

  /// The citizen's own, at any time.
  record OwnViewSaid(String theme, View view) implements NeedEvent {}

  record WorkStated(Work work) implements NeedEvent {}

  /// An order rests on the assessment.
  record OrderBased(AssessmentId assessment, OrderId order, Instant at) implements NeedEvent {}
}
