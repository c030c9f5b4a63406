package medspil.bench;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.IntStream;

/// Pathways that only bare JDBC writes to, each with its next version.
final class Bare {
  private final UUID[] pathways;
  private final AtomicLongArray versions;
  private final int step;

  Bare(int pathways, int step) {
    this.pathways =
        IntStream.range(0, pathways)
            .mapToObj(_ -> UuidCreator.getTimeOrderedEpoch())
            .toArray(UUID[]::new);
    this.versions = new AtomicLongArray(pathways);
    this.step = step;
  }

  Sample.Other next() {
    var one = ThreadLocalRandom.current().nextInt(pathways.length);
    var version = versions.getAndAdd(one, step) + 1;
    return new Sample.Other(pathways[one], version, UuidCreator.getTimeOrderedEpoch());
  }
}
