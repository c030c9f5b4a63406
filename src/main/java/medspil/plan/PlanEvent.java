package medspil.plan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import medspil.goal.Side;
import medspil.journal.Event;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// What happens to a citizen's action plan.
public sealed interface PlanEvent extends Event {
  int number();

  record PlanMade(
      int number,
      PlanContent content,
      @Nullable NoteId duration,
      @Nullable NoteId other,
      Instant at)
      implements PlanEvent {}

  record PlanSent(int number, List<Receipt> receipts, Instant at) implements PlanEvent {
    public PlanSent {
      receipts = List.copyOf(receipts);
    }
  }

  record PlanAcknowledged(int number, Side side, @Nullable UUID unit, Instant at)
      implements PlanEvent {}
}
