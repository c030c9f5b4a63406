package medspil.bench;

import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import medspil.app.store.EmbeddedDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// Kills the server and the database in the middle of a stream of messages, and counts afterwards.
///
/// Whoever sends repeats a message until it is acknowledged, as a hospital's system does. Then each
/// must be there once, with its five tasks: nothing acknowledged lost, nothing doubled.
final class KillsBench {
  private static final int CALLERS = 4;
  private static final int CITIZENS = 3_000;
  private static final int BETWEEN = 25;

  private final int kills;
  private final List<String> told = new ArrayList<>();

  KillsBench(int kills) {
    this.kills = kills;
  }

  void run() throws Exception {
    var folder = Files.createDirectories(Bench.WORK.resolve("kills"));
    EmbeddedDatabase.erase(folder.resolve("pg"));
    try (var database = EmbeddedDatabase.start(folder.resolve("pg"))) {
      var keys = folder.resolve("keys");
      Messages messages;
      try (var house = RunningHouse.start(database.access(), keys)) {
        house.town().settle(CITIZENS);
        messages = new Messages(house.town(), Instant.now().minusSeconds(3600));
      }
      try (var stream = new SentStream(messages, CITIZENS, keys, database.access())) {
        stream.send(CALLERS);
        for (var kill = 0; kill < kills; kill++) {
          stream.await(BETWEEN);
          pause();
          stream.killServer();
          stream.await(BETWEEN);
          pause();
          kill(database);
        }
        stream.await(BETWEEN);
        stream.finish();
        count(database, stream);
      }
    }
    Files.createDirectories(Bench.RESULTS);
    Files.write(Bench.RESULTS.resolve("kills.txt"), told);
    told.forEach(System.out::println);
  }

  private static void pause() throws InterruptedException {
    TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(700));
  }

  private static void kill(EmbeddedDatabase database) {
    ProcessHandle.of(database.pid()).ifPresent(ProcessHandle::destroyForcibly);
  }

  private void count(EmbeddedDatabase database, SentStream stream) throws Exception {
    try (var connection = database.superuser("medspil")) {
      var client = JdbcClient.create(new SingleConnectionDataSource(connection, true));
      var sent = stream.acknowledged();
      told.add("server killed %d times, database %d times".formatted(kills, kills));
      told.add(
          "messages acknowledged: %d, of them sent again: %d"
              .formatted(sent.size(), stream.repeated()));
      var headers = sent.toArray(String[]::new);
      var wrong =
          client
              .sql(
                  """
                  select count(*)
                  from unnest(?::text[]) as sent (header_id)
                  where 1 <> (select count(*) from exchange.inbox i
                      where i.header_id = sent.header_id and i.outcome = 'placed')
                    or 1 <> (select count(*) from exchange.inbox i
                      join journal.event e on e.command_id = i.inbox_id and e.type = 'stay.claimed/1'
                      where i.header_id = sent.header_id)
                    or 5 <> (select count(*) from exchange.inbox i
                      join journal.event e on e.command_id = i.inbox_id and e.type = 'task.assigned/1'
                      where i.header_id = sent.header_id)
                  """)
              .param(headers)
              .query(Long.class)
              .single();
      told.add("of them not there exactly once with five tasks: %d".formatted(wrong));
      var events =
          number(client, "select count(*) from journal.event where type = 'task.assigned/1'");
      var listed =
          number(
              client,
              "select (select count(*) from task.open_task) + count(*) from task.closed_task");
      told.add("tasks in the journal: %d, in the lists: %d".formatted(events, listed));
      var placed = number(client, "select count(*) from exchange.inbox where outcome = 'placed'");
      told.add("messages placed: %d".formatted(placed));
      if (wrong != 0 || events != listed || placed != sent.size()) {
        throw new IllegalStateException("something was lost or doubled: " + told);
      }
    }
  }

  private static long number(JdbcClient client, String sql) {
    return client.sql(sql).query(Long.class).single();
  }
}
