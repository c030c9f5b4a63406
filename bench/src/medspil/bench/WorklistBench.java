package medspil.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import medspil.access.Role;
import medspil.access.Viewer;
import medspil.bench.Bench.Effort;
import medspil.directory.OrganisationId;
import medspil.directory.UnitId;
import medspil.task.Worklists;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// How long a worklist takes when a region's whole backlog lies in its table.
final class WorklistBench {
  private static final int CALLERS = 8;
  private static final int PAGE = 51;

  private final int tasks;
  private final Effort effort;
  private final StringBuilder lines =
      new StringBuilder(
          "what,callers,count,per_second,p50_ms,p95_ms,p99_ms,cpu_house_ms,cpu_database_ms\n");

  WorklistBench(int tasks, Effort effort) {
    this.tasks = tasks;
    this.effort = effort;
  }

  void run() throws Exception {
    var folder = Files.createDirectories(Bench.WORK);
    try (var database = DurablePostgres.start(folder.resolve("worklist"))) {
      var access = database.database("medspil");
      try (var house = RunningHouse.start(access, folder.resolve("worklist-keys"))) {
        measure(database, house);
      }
    }
    Files.createDirectories(Bench.RESULTS);
    Files.writeString(Bench.RESULTS.resolve("worklist.csv"), lines.toString());
    System.out.print(lines);
  }

  private void measure(DurablePostgres database, RunningHouse house) throws Exception {
    var largest = house.town().receiver();
    try (var one = database.postgres().getDatabase("postgres", "medspil").getConnection()) {
      var client = JdbcClient.create(new SingleConnectionDataSource(one, true));
      new Backlog(client, largest).fill(tasks);
    }
    var lists = house.context().getBean(Worklists.class);
    var viewers =
        database
            .superuser("medspil")
            .sql("select distinct owner_unit from task.open_task")
            .query((row, _) -> viewer(row.getObject(1, UUID.class)))
            .list();
    explain(house, largest);
    line(
        database,
        "list of any unit",
        _ -> expect(lists.owed(pick(viewers), null, PAGE).size() > 0));
    var big = viewer(largest);
    line(
        database,
        "list of the largest unit",
        _ -> expect(lists.owed(big, null, PAGE).size() == PAGE));
    line(
        database,
        "its second page",
        _ -> {
          var last = lists.owed(big, null, PAGE - 1).getLast();
          var due = last.due();
          var place = new Worklists.Place(due == null ? Instant.MAX : due, last.id().value());
          expect(lists.owed(big, place, PAGE).size() == PAGE);
        });
    page(database, house);
  }

  /// The whole page over HTTP: names, counts, tabs, the look that is logged, HTML; each caller is
  /// signed in for themselves.
  private void page(DurablePostgres database, RunningHouse house) throws Exception {
    var readers = new ArrayList<SignedIn>();
    for (var caller = 0; caller < CALLERS; caller++) {
      readers.add(SignedIn.as("home_nurse", house));
    }
    Callers.Call page = caller -> readers.get(caller).read("/work", "Prøve Person");
    line(database, "whole page of the largest unit", page);
    Statements.count(database, "page", page, Bench.RESULTS.resolve("worklist-statements.csv"));
    readers.forEach(SignedIn::close);
  }

  /// Server and callers are one process; what its compilers take is left out.
  private void line(DurablePostgres database, String what, Callers.Call call) throws Exception {
    Callers.run(CALLERS, effort.seconds(), call);
    var house = house();
    var postgres = ProcessorTime.family(database.pid());
    var calls = Callers.run(CALLERS, effort.seconds(), call);
    house = house() - house;
    postgres = ProcessorTime.family(database.pid()) - postgres;
    lines.append(
        String.format(
            Locale.ROOT,
            "%s,%d,%d,%.0f,%.2f,%.2f,%.2f,%.2f,%.2f%n",
            what,
            CALLERS,
            calls.count(),
            calls.perSecond(),
            calls.milliseconds(0.5),
            calls.milliseconds(0.95),
            calls.milliseconds(0.99),
            house / calls.count(),
            postgres / calls.count()));
  }

  private static double house() throws IOException {
    var pid = ProcessHandle.current().pid();
    return ProcessorTime.milliseconds(pid) - ProcessorTime.compilers(pid);
  }

  /// What PostgreSQL does for the reader, as it says itself.
  private static void explain(RunningHouse house, UUID unit) throws SQLException {
    var reader = house.context().getBean("reader", HikariDataSource.class);
    try (var connection = reader.getConnection()) {
      connection.setAutoCommit(false);
      var client = JdbcClient.create(new SingleConnectionDataSource(connection, true));
      client
          .sql("select set_config('medspil.holders', ?, true)")
          .param(unit.toString())
          .query()
          .singleRow();
      var plan =
          client
              .sql(
                  """
                  explain (analyze, buffers)
                  select task_id, pathway_id, owner_unit, nullif(due, 'infinity'), rule, status,
                    from_unit, missing, unsure
                  from task.open_task
                  where owner_unit = ?
                    and (due, task_id) > ('-infinity', '00000000-0000-0000-0000-000000000000')
                  order by due, task_id
                  limit 51
                  """)
              .param(unit)
              .query(String.class)
              .list();
      System.out.println(String.join("\n", plan));
      connection.rollback();
    }
  }

  private static Viewer viewer(UUID unit) {
    return new Viewer(
        new UUID(0, 4),
        "Prøve",
        Role.HOME_NURSE,
        new OrganisationId(new UUID(0, 3)),
        Set.of(new UnitId(unit)));
  }

  private static <T> T pick(List<T> all) {
    return all.get(ThreadLocalRandom.current().nextInt(all.size()));
  }

  private static void expect(boolean held) {
    if (!held) {
      throw new IllegalStateException("the answer is not what was asked for");
    }
  }
}
