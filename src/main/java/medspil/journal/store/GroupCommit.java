package medspil.journal.store;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;

/// Writes straight through while few write, and together when many do.
///
/// A few callers may write at once. Who comes when all these places are taken waits; whoever ends
/// then hands the place to the first that waits, which writes for all the others too. So nobody
/// waits for company, no thread stands idle, and batches grow by themselves with the load. Each
/// caller is answered after the commit that holds its own rows.
final class GroupCommit {
  private final Batches batches;
  private final int places;
  private final int size;
  private final ReentrantLock lock = new ReentrantLock();
  private final ArrayDeque<Waiting> queue = new ArrayDeque<>();
  private int writing;

  GroupCommit(Batches batches, JournalSettings settings) {
    this.batches = batches;
    this.places = settings.writers();
    this.size = settings.batch();
  }

  /// Returns when all is on disk.
  void append(Append append) throws SQLException {
    var mine = new Waiting(append);
    if (takesPlace(mine)) {
      lead(List.of(mine));
    } else {
      var batch = mine.turn.join();
      if (!batch.isEmpty()) {
        lead(batch);
      }
    }
    mine.answer();
  }

  private boolean takesPlace(Waiting mine) {
    lock.lock();
    try {
      if (writing < places) {
        writing++;
        return true;
      }
      queue.add(mine);
      return false;
    } finally {
      lock.unlock();
    }
  }

  private void lead(List<Waiting> batch) {
    try {
      batches.write(batch);
    } finally {
      handOver();
      batch.forEach(Waiting::release);
    }
  }

  private void handOver() {
    var next = next();
    if (!next.isEmpty()) {
      next.getFirst().turn.complete(next);
    }
  }

  /// The next batch, each pathway at most once in it, or none and the place is free.
  private List<Waiting> next() {
    lock.lock();
    try {
      var batch = new ArrayList<Waiting>();
      var pathways = new HashSet<UUID>();
      for (Iterator<Waiting> all = queue.iterator(); all.hasNext() && batch.size() < size; ) {
        var waiting = all.next();
        if (pathways.add(waiting.append.pathway().value())) {
          batch.add(waiting);
          all.remove();
        }
      }
      if (batch.isEmpty()) {
        writing--;
      }
      return batch;
    } finally {
      lock.unlock();
    }
  }

  /// One caller's append, and what comes of it.
  static final class Waiting {
    final Append append;

    /// The batch to lead, or an empty one when somebody else has written.
    private final CompletableFuture<List<Waiting>> turn = new CompletableFuture<>();

    private volatile Result result = new Result.Lost();

    Waiting(Append append) {
      this.append = append;
    }

    void succeed() {
      result = new Result.Done();
    }

    void fail(SQLException cause) {
      result = new Result.Failed(cause);
    }

    void fail(RuntimeException cause) {
      result = new Result.Broken(cause);
    }

    private void release() {
      turn.complete(List.of());
    }

    private void answer() throws SQLException {
      switch (result) {
        case Result.Done _ -> {}
        case Result.Failed(var cause) -> throw cause;
        case Result.Broken(var cause) -> throw cause;
        case Result.Lost _ -> throw new SQLException("the batch was not written", "08000");
      }
    }
  }

  private sealed interface Result {
    record Done() implements Result {}

    record Failed(SQLException cause) implements Result {}

    record Broken(RuntimeException cause) implements Result {}

    /// The thread that led the batch came to an end by an error of its own.
    record Lost() implements Result {}
  }
}
