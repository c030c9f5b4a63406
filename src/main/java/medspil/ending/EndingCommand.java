package medspil.ending;

import java.time.Instant;
import java.time.LocalDate;
import medspil.goal.Side;
import medspil.journal.Note;
import medspil.order.RequestId;
import org.jspecify.annotations.Nullable;

/// What somebody wants while a contract is wound up.
public sealed interface EndingCommand {
  RequestId contract();

  /// Who wants it.
  Side by();

  Instant at();

  /// They talked about it.
  ///
  /// @param today on the writer's own clock
  record NoteDialogue(
      RequestId contract, LocalDate day, Note words, Side by, LocalDate today, Instant at)
      implements EndingCommand {}

  record TickPoint(RequestId contract, String point, boolean done, Side by, Instant at)
      implements EndingCommand {}

  /// The citizen's own.
  ///
  /// @param helped null when they only write
  record Evaluate(
      RequestId contract,
      Evaluation.@Nullable Helped helped,
      @Nullable Note words,
      Side by,
      Instant at)
      implements EndingCommand {}

  record SayNext(RequestId contract, Note words, Side by, Instant at) implements EndingCommand {}
}
