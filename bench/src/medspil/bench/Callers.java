package medspil.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// So many callers who call again as soon as they are answered.
final class Callers {
  private Callers() {}

  interface Call {
    void by(int caller) throws Exception;
  }

  /// How many calls there were, how long it took, and each call's time in ascending order.
  @SuppressWarnings("ArrayRecordComponent")
  record Calls(double seconds, long[] nanoseconds) {
    int count() {
      return nanoseconds.length;
    }

    double perSecond() {
      return count() / seconds;
    }

    double milliseconds(double quantile) {
      return count() == 0 ? 0 : nanoseconds[(int) ((count() - 1) * quantile)] / 1e6;
    }
  }

  static Calls run(int callers, double seconds, Call call) throws Exception {
    var start = System.nanoTime();
    var until = start + (long) (seconds * 1e9);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<long[]>> all = new ArrayList<>();
      for (var caller = 0; caller < callers; caller++) {
        var number = caller;
        Callable<long[]> calling = () -> calling(number, until, call);
        all.add(threads.submit(calling));
      }
      var times = new long[0];
      for (var one : all) {
        var more = one.get(10, TimeUnit.MINUTES);
        var from = times.length;
        times = Arrays.copyOf(times, from + more.length);
        System.arraycopy(more, 0, times, from, more.length);
      }
      var took = (System.nanoTime() - start) / 1e9;
      Arrays.sort(times);
      return new Calls(took, times);
    }
  }

  /// Each number below the count once, so many at the same time.
  static void each(int callers, int count, Call call) throws Exception {
    var next = new AtomicInteger();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> all = new ArrayList<>();
      for (var caller = 0; caller < callers; caller++) {
        Callable<Void> calling =
            () -> {
              for (var one = next.getAndIncrement(); one < count; one = next.getAndIncrement()) {
                call.by(one);
              }
              return null;
            };
        all.add(threads.submit(calling));
      }
      for (var one : all) {
        one.get(30, TimeUnit.MINUTES);
      }
    }
  }

  private static long[] calling(int caller, long until, Call call) throws Exception {
    var times = new long[1024];
    var count = 0;
    for (var now = System.nanoTime(); now < until; ) {
      call.by(caller);
      var then = System.nanoTime();
      if (count == times.length) {
        times = Arrays.copyOf(times, count * 2);
      }
      times[count++] = then - now;
      now = then;
    }
    return Arrays.copyOf(times, count);
  }
}
