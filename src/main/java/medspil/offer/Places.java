package medspil.offer;

import java.time.Duration;
import java.time.Instant;

/// How many places there are, and how many were free when somebody counted.
public record Places(int all, int free, Instant countedAt) {
  public static final int MOST = 2000;

  public Places {
    if (free < 0 || free > all || all > MOST) {
      throw new IllegalArgumentException(
          "free places are from 0 to all, and all at most %d, were %d of %d"
              .formatted(MOST, free, all));
    }
  }

  public boolean isStale(Instant now, Duration after) {
    return countedAt.plus(after).isBefore(now);
  }
}
