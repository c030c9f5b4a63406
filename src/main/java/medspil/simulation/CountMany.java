package medspil.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import medspil.citizen.Replay;
import medspil.journal.ManyPathways;
import medspil.journal.PathwayId;

/// Reads many pathways by the portion, on several cores, and counts each.
public final class CountMany {
  private static final int PORTION = 250;

  private final ManyPathways many;
  private final Simulate simulate;
  private final int readers;

  public CountMany(ManyPathways many, Simulate simulate, int readers) {
    this.many = many;
    this.simulate = simulate;
    this.readers = readers;
  }

  /// Handed how many are done after each portion, `goOn` says whether to go on.
  ///
  /// What was counted so far is answered when it does not.
  public Counts of(List<PathwayId> pathways, IntPredicate goOn) throws InterruptedException {
    var next = new AtomicInteger();
    var done = new AtomicInteger();
    Callable<Counts> reading = () -> count(pathways, next, done, goOn);
    var all = new Counts();
    // Threads of their own: those of the pages are few, and must not wait for this.
    var threads = Thread.ofPlatform().name("simulate-", 0).daemon();
    try (var pool = Executors.newFixedThreadPool(readers, threads.factory())) {
      var parts = new ArrayList<Callable<Counts>>();
      for (var reader = 0; reader < readers; reader++) {
        parts.add(reading);
      }
      for (var part : pool.invokeAll(parts)) {
        all.plus(part.get());
      }
    } catch (ExecutionException failed) {
      throw new IllegalStateException("the journals could not be read", failed.getCause());
    }
    return all;
  }

  private Counts count(
      List<PathwayId> pathways, AtomicInteger next, AtomicInteger done, IntPredicate goOn) {
    var counts = new Counts();
    for (var from = next.getAndAdd(PORTION);
        from < pathways.size();
        from = next.getAndAdd(PORTION)) {
      var portion = pathways.subList(from, Math.min(from + PORTION, pathways.size()));
      many.read(portion, Replay::depth, told -> simulate.pathway(told, counts));
      if (!goOn.test(done.addAndGet(portion.size()))) {
        next.set(pathways.size());
      }
    }
    return counts;
  }
}
