package medspil.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;

/// The other reference: two writers who put up to 64 events in one statement and one commit.
final class BareGroup implements Way {
  private static final int SIZE = 64;
  private static final int WRITERS = 2;

  private final HikariDataSource pool;
  private final Sample sample;
  private final Bare bare;
  private final String sql;
  private final LinkedBlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
  private final List<Thread> writers = new ArrayList<>();

  private record Waiting(Sample.Other other, CompletableFuture<Void> done) {}

  BareGroup(HikariDataSource pool, Sample sample, Bare bare) {
    this.pool = pool;
    this.sample = sample;
    this.bare = bare;
    this.sql = sql(sample);
    for (var writer = 0; writer < WRITERS; writer++) {
      writers.add(Thread.ofPlatform().daemon().start(this::write));
    }
  }

  @Override
  public String name() {
    return "bare_group";
  }

  @Override
  public void event(int caller) {
    var mine = new Waiting(bare.next(), new CompletableFuture<>());
    queue.add(mine);
    mine.done.join();
  }

  private void write() {
    var batch = new ArrayList<Waiting>();
    while (true) {
      try {
        batch.clear();
        batch.add(queue.take());
        queue.drainTo(batch, SIZE - 1);
        write(batch.stream().map(Waiting::other).toList());
        batch.forEach(one -> one.done.complete(null));
      } catch (SQLException failed) {
        batch.forEach(one -> one.done.completeExceptionally(failed));
      } catch (InterruptedException ended) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private void write(List<Sample.Other> others) throws SQLException {
    try (var connection = pool.getConnection();
        var statement = connection.prepareStatement(sql)) {
      var parameter = 1;
      for (var table : sample.tables()) {
        for (var column = 0; column < table.columns().size(); column++) {
          statement.setArray(parameter++, sample.array(connection, table, column, others));
        }
      }
      statement.execute();
    }
  }

  @Override
  public void close() {
    writers.forEach(Thread::interrupt);
    pool.close();
  }

  private static String sql(Sample sample) {
    var parts = new ArrayList<String>();
    for (var table : sample.tables()) {
      var arrays =
          table.columns().stream()
              .map(column -> "?::" + column.type() + "[]")
              .collect(Collectors.joining(", "));
      parts.add(
          "insert into %s (%s) select * from unnest(%s)"
              .formatted(table.name(), table.columnNames(), arrays));
    }
    return BareSingle.together(parts);
  }
}
