package medspil.exchange.store;

import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Sends a letter once more because somebody decided so, both or neither.
@Component
public class Resending {
  private final Resolutions resolutions;
  private final Outbox outbox;

  Resending(Resolutions resolutions, Outbox outbox) {
    this.resolutions = resolutions;
    this.outbox = outbox;
  }

  /// False when somebody had settled it already.
  @Transactional
  public boolean again(Resolved one, UUID letter, Instant now) {
    return resolutions.put(one) && outbox.again(letter, now);
  }
}
