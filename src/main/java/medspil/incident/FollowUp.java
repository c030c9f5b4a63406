package medspil.incident;

import java.time.Instant;
import java.time.LocalDate;
import medspil.goal.Side;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// What was agreed to learn from an incident or to do about it.
///
/// @param owner which of the two sees to it
/// @param done when somebody said that it is done
/// @param again how often it turned out not to be done after all
public record FollowUp(
    FollowUpId id,
    NoteId words,
    Side owner,
    LocalDate due,
    Instant since,
    @Nullable Instant done,
    int again) {

  public boolean isOpen() {
    return done == null;
  }

  FollowUp done(@Nullable Instant at) {
    return new FollowUp(id, words, owner, due, since, at, at == null ? again + 1 : again);
  }
}
