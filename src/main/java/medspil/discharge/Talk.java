package medspil.discharge;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The talk about going home: when, and who of those an agreement names take part.
///
/// @param revision counts its changes, so that nobody overwrites what they have not seen
/// @param when it is to be, or was held
/// @param roles those who come or came, as `agreement/list/point`
public record Talk(int revision, Instant when, List<String> roles, @Nullable Instant heldAt) {
  public Talk {
    roles = List.copyOf(roles);
  }

  public boolean held() {
    return heldAt != null;
  }
}
