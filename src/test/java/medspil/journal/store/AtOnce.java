package medspil.journal.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Several callers that start together, each on a virtual thread; who fails fails the test.
final class AtOnce {
  private AtOnce() {}

  static <T> List<T> callers(int count, IntFunction<Callable<T>> caller) throws Exception {
    return all(IntStream.range(0, count).mapToObj(caller).toList());
  }

  static <T> List<T> all(List<Callable<T>> calls) throws Exception {
    var start = new CyclicBarrier(calls.size());
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<T>> running =
          calls.stream()
              .map(call ->
                  threads.submit(() -> {
                    start.await();
                    return call.call();
                  }))
              .toList();
      var answers = new ArrayList<T>(calls.size());
      for (var answer : running) {
        answers.add(answer.get());
      }
      return answers;
    }
  }
}
