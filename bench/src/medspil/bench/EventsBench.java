package medspil.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import medspil.bench.Bench.Effort;
import medspil.journal.PathwayId;

/// How fast and how dear an event is with the five tasks that follow from it, beside bare JDBC.
final class EventsBench {
  private static final double WARM_UP = 2;
  private static final int WARM = 12_000;
  private static final int CONNECTIONS = 12;

  private final Effort effort;

  EventsBench(Effort effort) {
    this.effort = effort;
  }

  void run(List<String> wanted) throws Exception {
    var folder = Files.createDirectories(Bench.WORK);
    try (var database = DurablePostgres.start(folder.resolve("events"))) {
      var ways = ways(database, folder, wanted);
      var file = Bench.RESULTS.resolve("events.csv");
      Figures.begin(file);
      Statements.count(database, ways, Bench.RESULTS.resolve("statements.csv"));
      for (var way : ways) {
        warm(way);
      }
      if (wanted.contains("http")) {
        isPlaced(database);
      }
      database.checkpoint();
      for (var pass = 1; pass <= effort.passes(); pass++) {
        for (var callers : effort.callers()) {
          for (var way : ways) {
            measure(database, way, callers, pass).appendTo(file);
          }
        }
      }
      for (var way : ways) {
        way.close();
      }
    }
    System.out.println(Tables.events(Bench.RESULTS.resolve("events.csv")));
  }

  /// Until the compilers have seen enough of it, or a minute is over.
  private static void warm(Way way) throws Exception {
    var events = 0;
    for (var second = 0; second < 60 && events < WARM; second++) {
      events += Callers.run(8, 1, way::event).count();
    }
  }

  private List<Way> ways(DurablePostgres database, Path folder, List<String> wanted)
      throws Exception {
    var access = database.database("medspil");
    var keys = folder.resolve("in-process");
    var citizens = new ArrayList<PathwayId>();
    // Filled once, and copied while nobody is connected: the same keys open both.
    try (var house = RunningHouse.start(access, keys)) {
      citizens.addAll(house.town().settle(effort.citizens()));
    }
    var ways = new ArrayList<Way>();
    var served = wanted.contains("http") ? database.copy("served", "medspil") : access;
    var town = RunningHouse.start(access, keys).town();
    if (wanted.contains("in_process")) {
      ways.add(new InProcess(town, citizens));
    }
    if (wanted.contains("http")) {
      var own = Files.createDirectories(folder.resolve("http"));
      for (var key : List.of("master.key", "secrets.json", "medspil.lock")) {
        Files.copy(keys.resolve(key), own.resolve(key), StandardCopyOption.REPLACE_EXISTING);
      }
      var messages = new Messages(town, Instant.now().minusSeconds(3600));
      ways.add(new OverHttp(RunningServer.start(served, own), messages, effort.citizens()));
    }
    town.admit(citizens.getFirst());
    // The second stay of a citizen, as most are.
    var sample = Sample.of(database.superuser("medspil"), town.admit(citizens.getFirst()));
    System.out.println("rows an event: " + sample.rows());
    var step = sample.tables().getLast().rows().size();
    var bare = new Bare(effort.citizens(), step);
    if (wanted.contains("bare_single")) {
      ways.add(new BareSingle(pool(database), sample, bare));
    }
    if (wanted.contains("bare_group")) {
      ways.add(new BareGroup(pool(database), sample, bare));
    }
    return ways;
  }

  /// A message that a person must look at is cheap, and no measure.
  private static void isPlaced(DurablePostgres database) {
    var others =
        database
            .superuser("served")
            .sql("select outcome || ' ' || count(*) from exchange.inbox group by outcome")
            .query(String.class)
            .list();
    if (others.stream().anyMatch(outcome -> !outcome.startsWith("placed"))) {
      throw new IllegalStateException(
          "not every message was placed: "
              + others
              + database
                  .superuser("served")
                  .sql("select reason || ' ' || count(*) from exchange.attention group by reason")
                  .query(String.class)
                  .list());
    }
  }

  private static HikariDataSource pool(DurablePostgres database) {
    return database.bare("medspil", CONNECTIONS);
  }

  private Figures measure(DurablePostgres database, Way way, int callers, int pass)
      throws Exception {
    way.prepare(effort.seconds() * 1500);
    Callers.run(callers, WARM_UP, way::event);
    way.prepare(effort.seconds() * 1500);
    var wal = database.wal();
    var pages = database.pages();
    var application = ProcessorTime.milliseconds(way.process());
    var compilers = ProcessorTime.compilers(way.process());
    var postgres = ProcessorTime.family(database.pid());
    var calls = Callers.run(callers, effort.seconds(), way::event);
    application = ProcessorTime.milliseconds(way.process()) - application;
    compilers = ProcessorTime.compilers(way.process()) - compilers;
    postgres = ProcessorTime.family(database.pid()) - postgres;
    wal = database.wal() - wal;
    pages = database.pages() - pages;
    double events = calls.count();
    return new Figures(
        pass,
        way.name(),
        callers,
        calls.count(),
        calls.perSecond(),
        calls.milliseconds(0.5),
        calls.milliseconds(0.99),
        (application - compilers) / events,
        compilers / events,
        postgres / events,
        wal / events,
        pages / events,
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }
}
