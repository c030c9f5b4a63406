package medspil.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// What PostgreSQL was asked for an event or a page, counted by itself over a hundred.
final class Statements {
  private static final int TIMES = 100;

  static final String HEAD = "of,calls_each,run_ms_a_call,plan_ms_a_call,statement\n";

  private Statements() {}

  static void count(DurablePostgres database, List<Way> ways, Path file) throws Exception {
    var all = new StringBuilder(HEAD);
    for (var way : ways) {
      all.append(counted(database, way.name(), way::event));
    }
    write(file, all.toString());
  }

  /// What it was asked for a page, likewise.
  static void count(DurablePostgres database, String page, Callers.Call call, Path file)
      throws Exception {
    write(file, HEAD + counted(database, page, call));
  }

  /// What a call takes.
  ///
  /// @param each how many statements, those that begin and end transactions among them
  record Taken(double each, String lines) {}

  static Taken taken(DurablePostgres database, String name, Callers.Call call) throws Exception {
    var lines = counted(database, name, call);
    var all =
        database
            .superuser("postgres")
            .sql(
                """
                select coalesce(sum(calls), 0)
                from pg_stat_statements
                where query !~ 'pg_stat_statements|pg_reload_conf|alter system'
                """)
            .query(Long.class)
            .single();
    return new Taken(all.doubleValue() / TIMES, lines);
  }

  private static String counted(DurablePostgres database, String name, Callers.Call call)
      throws Exception {
    count(database, call);
    return read(database, name);
  }

  private static void count(DurablePostgres database, Callers.Call call) throws Exception {
    repeat(call);
    database.count("top");
    // A server process hears of it a moment later.
    Thread.sleep(500);
    database.superuser("postgres").sql("select pg_stat_statements_reset()").query().singleRow();
    repeat(call);
    database.count("none");
  }

  private static void repeat(Callers.Call call) throws Exception {
    for (var time = 0; time < TIMES; time++) {
      call.by(0);
    }
  }

  private static String read(DurablePostgres database, String name) {
    var lines = new StringBuilder();
    database
        .superuser("postgres")
        .sql(
            """
            select calls, mean_exec_time, total_plan_time / calls, regexp_replace(left(query, 160), '\\s+', ' ', 'g') as text
            from pg_stat_statements
            where calls >= ?
              and query !~ 'pg_stat_statements|pg_reload_conf|alter system'
            order by total_exec_time + total_plan_time desc
            """)
        .param(TIMES / 20)
        .query((row, _) ->
            String.format(
                Locale.ROOT,
                "%s,%.2f,%.3f,%.3f,\"%s\"%n",
                name,
                row.getDouble(1) / TIMES,
                row.getDouble(2),
                row.getDouble(3),
                row.getString(4).replace('"', '\'')))
        .list()
        .forEach(lines::append);
    return lines.toString();
  }

  static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    System.out.print(text);
  }
}
