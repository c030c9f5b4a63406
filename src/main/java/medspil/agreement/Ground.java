package medspil.agreement;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What happened, as the rules see it: an event and the facts then known.
///
/// @param name the event's word, as `stay.admitted`
/// @param occurrence the id of the fact that caused it (a stay, a meeting), never of a message
/// @param noticedAt when those who owe something could know of it
/// @param facts by name, as `stay.sector`; absent or null is unknown
public record Ground(
    String name,
    String occurrence,
    Instant occurredAt,
    Instant noticedAt,
    Map<String, @Nullable Object> facts) {

  public Ground {
    facts = Collections.unmodifiableMap(new HashMap<>(facts));
  }
}
