package medspil.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// From the first day to the last.
public record Period(LocalDate first, LocalDate last) {
  public Period {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("a period ends no earlier than it begins");
    }
  }

  public Instant from(ZoneId zone) {
    return first.atStartOfDay(zone).toInstant();
  }

  /// The first moment after it.
  public Instant until(ZoneId zone) {
    return last.plusDays(1).atStartOfDay(zone).toInstant();
  }
}
