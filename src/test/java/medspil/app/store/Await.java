package medspil.app.store;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/// Waits for a condition, looking often and not for ever.
public final class Await {
  private Await() {}

  public static void until(String what, Duration patience, Callable<Boolean> condition) {
    var until = System.nanoTime() + patience.toNanos();
    Exception last = null;
    while (System.nanoTime() < until) {
      try {
        if (condition.call()) return;
        last = null;
      } catch (Exception notYet) {
        last = notYet;
      }
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
    throw new AssertionError("waited %s in vain: %s".formatted(patience, what), last);
  }
}
