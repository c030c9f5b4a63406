package medspil.message;

import java.util.UUID;
import medspil.access.Role;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// Who wrote a message: one of ours, or somebody whom another system names.
///
/// @param person null when another system sent it
/// @param role null when another system sent it
/// @param name what the other system calls them
public record Author(@Nullable UUID person, @Nullable Role role, @Nullable NoteId name) {
  public static Author of(UUID person, Role role) {
    return new Author(person, role, null);
  }
}
