package medspil.journal.store;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Supplier;

/// Where the journal takes the time and new ids from.
public record TimeAndIds(Clock clock, Supplier<UUID> ids) {

  /// Now, no finer than PostgreSQL keeps it.
  Instant now() {
    return stored(clock.instant());
  }

  static Instant stored(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MICROS);
  }

  UUID newId() {
    return ids.get();
  }
}
