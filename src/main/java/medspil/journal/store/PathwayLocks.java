package medspil.journal.store;

import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import medspil.journal.PathwayId;

/// Lets the callers of this server go one after another on a pathway, so that only other servers
/// can overtake.
///
/// Two pathways may share a lock; they then wait for each other and nothing worse, since nobody
/// holds two.
final class PathwayLocks {
  private static final int COUNT = 1 << 12;
  private final ReentrantLock[] locks =
      IntStream.range(0, COUNT).mapToObj(_ -> new ReentrantLock()).toArray(ReentrantLock[]::new);

  ReentrantLock of(PathwayId pathway) {
    var hash = pathway.value().hashCode() * 0x9E3779B9;
    return locks[hash >>> (Integer.SIZE - 12)];
  }
}
