package medspil.task;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import medspil.journal.Category;
import org.jspecify.annotations.Nullable;

/// Why a task exists: the fact that set the rule off, and what could not be told.
///
/// @param ground the kind of fact, as `stay.admitted`
/// @param occurrence the fact itself: a stay, or an anchor and ordinal
/// @param from the unit it came from, as the ward
/// @param unknown facts that the rule asked for and nobody knew
public record Because(
    String ground,
    String occurrence,
    Instant occurredAt,
    Instant noticedAt,
    @Nullable UUID from,
    List<String> unknown) {

  public Because {
    unknown = List.copyOf(unknown);
  }

  /// Whose eyes it is for: that an incident is to be reported tells that there was one.
  public Category category() {
    return ground.startsWith("incident.") ? Category.INCIDENT : Category.COORDINATION;
  }
}
