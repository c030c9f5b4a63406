package medspil.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// Something a unit promised at a meeting, by a day.
///
/// @param done when somebody said that it is done
public record AgreedAction(
    ActionId id, NoteId words, UUID owner, LocalDate by, Instant since, @Nullable Instant done) {

  public boolean isOpen() {
    return done == null;
  }

  AgreedAction done(@Nullable Instant at) {
    return new AgreedAction(id, words, owner, by, since, at);
  }
}
