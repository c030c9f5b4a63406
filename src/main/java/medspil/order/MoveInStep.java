package medspil.order;

import java.time.Instant;
import java.time.LocalDate;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// Something one side is to do before or after the citizen begins.
///
/// @param code of the table's line; null when somebody wrote it in their own words
/// @param doneAt null until its owner has ticked it
public record MoveInStep(
    MoveInStepId id,
    ContractParty owner,
    @Nullable String code,
    @Nullable NoteId words,
    LocalDate day,
    @Nullable Instant doneAt) {
  public MoveInStep {
    if ((code == null) == (words == null)) {
      throw new IllegalArgumentException("a step is a line of the table or somebody's own words");
    }
  }

  public boolean isDone() {
    return doneAt != null;
  }

  MoveInStep done(@Nullable Instant at) {
    return new MoveInStep(id, owner, code, words, day, at);
  }
}
