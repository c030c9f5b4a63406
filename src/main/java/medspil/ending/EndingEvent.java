package medspil.ending;

import java.time.Instant;
import medspil.goal.Side;
import medspil.journal.Event;
import medspil.journal.NoteId;
import medspil.order.RequestId;

/// What happens while a contract is wound up.
public sealed interface EndingEvent extends Event {
  RequestId contract();

  record DialogueNoted(RequestId contract, Dialogue dialogue) implements EndingEvent {}

  record PointTicked(RequestId contract, String point, boolean done, Side by, Instant at)
      implements EndingEvent {}

  record SupportEvaluated(RequestId contract, Evaluation evaluation) implements EndingEvent {}

  record NextSaid(RequestId contract, NoteId words, Side by, Instant at) implements EndingEvent {}
}
