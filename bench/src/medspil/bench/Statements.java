package medspil.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// What PostgreSQL was asked for an event, counted by itself over a hundred.
final class Statements {
  private static final int EVENTS = 100;

  private Statements() {}

  static void count(DurablePostgres database, List<Way> ways, Path file) throws Exception {
    var all = new StringBuilder("way,calls_an_event,milliseconds_a_call,statement\n");
    for (var way : ways) {
      for (var event = 0; event < EVENTS; event++) {
        way.event(0);
      }
      database.count("top");
      // A server process hears of it a moment later.
      Thread.sleep(500);
      database.superuser("postgres").sql("select pg_stat_statements_reset()").query().singleRow();
      for (var event = 0; event < EVENTS; event++) {
        way.event(0);
      }
      database.count("none");
      all.append(counted(database, way));
    }
    write(file, all.toString());
  }

  private static String counted(DurablePostgres database, Way way) {
    var lines = new StringBuilder();
    database
        .superuser("postgres")
        .sql(
            """
            select calls, mean_exec_time, regexp_replace(left(query, 160), '\\s+', ' ', 'g') as text
            from pg_stat_statements
            where calls >= ?
              and query !~ 'pg_stat_statements|pg_reload_conf|alter system'
            order by calls * mean_exec_time desc
            """)
        .param(EVENTS / 20)
        .query((row, _) ->
            String.format(
                Locale.ROOT,
                "%s,%.2f,%.3f,\"%s\"%n",
                way.name(),
                row.getDouble(1) / EVENTS,
                row.getDouble(2),
                row.getString(3).replace('"', '\'')))
        .list()
        .forEach(lines::append);
    return lines.toString();
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    System.out.print(text);
  }
}
