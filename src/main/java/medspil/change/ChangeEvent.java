package medspil.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import medspil.goal.GoalId;
import medspil.goal.Side;
import medspil.journal.Event;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// What happens to a notice of a change.
public sealed interface ChangeEvent extends Event {
  ChangeId change();

  record Notified(
      ChangeId change,
      UUID unit,
      ChangeReason reason,
      @Nullable GoalId goal,
      @Nullable LocalDate since,
      NoteId words,
      NoteId consequences,
      @Nullable NoteId documentation,
      Instant at)
      implements ChangeEvent {}

  record Received(ChangeId change, Instant at) implements ChangeEvent {}

  record Answered(ChangeId change, ChangeAnswer answer) implements ChangeEvent {}

  /// Somebody has said it to the citizen.
  record CitizenToldOfChange(ChangeId change, Side by, Instant at) implements ChangeEvent {}

  record Withdrawn(ChangeId change, Instant at) implements ChangeEvent {}
}
