package medspil.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import medspil.agreement.Agreement;
import medspil.agreement.AgreementsInForce;
import medspil.agreement.Circumstances;
import medspil.agreement.Library;
import medspil.citizen.Reconciliation;
import medspil.citizen.Replay;
import medspil.journal.ManyPathways;
import medspil.journal.ManyPathways.Told;
import medspil.journal.PathwayId;
import medspil.simulation.CountMany;
import medspil.simulation.Counts;
import medspil.simulation.Found;
import medspil.simulation.ReadDraft;
import medspil.simulation.Side;
import medspil.simulation.Simulate;
import medspil.simulation.Trial;

/// How long it takes to try a draft on a region's year: every journal read, decrypted, and followed
/// twice, by the draft and by the version of today.
final class SimulateBench {
  private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
  private static final int WARM_UPS = 4;

  private static final int PORTION = 250;

  private final int admissions;
  private final int passes;
  private final StringBuilder lines =
      new StringBuilder("share,events,pathways,pass,seconds,us_per_event,cpu_server_s\n");

  private final StringBuilder reconciled =
      new StringBuilder("events,pathways,pass,seconds,us_per_event\n");

  SimulateBench(int admissions, int passes) {
    this.admissions = admissions;
    this.passes = passes;
  }

  void run() throws Exception {
    var folder = Files.createDirectories(Bench.WORK);
    try (var database = DurablePostgres.start(folder.resolve("simulate"))) {
      var access = database.database("medspil");
      try (var house = RunningHouse.start(access, folder.resolve("simulate-keys"))) {
        var began = System.nanoTime();
        var citizens = fill(house);
        database.superuser("medspil").sql("vacuum (analyze) journal.event").update();
        System.out.printf(Locale.ROOT, "committed in %.0f s%n", (System.nanoTime() - began) / 1e9);
        measure(database, house, citizens);
      }
    }
    Files.createDirectories(Bench.RESULTS);
    Files.writeString(Bench.RESULTS.resolve("simulate.csv"), lines.toString());
    Files.writeString(Bench.RESULTS.resolve("reconcile.csv"), reconciled.toString());
    System.out.print(lines);
    System.out.print(reconciled);
  }

  /// Every citizen twice.
  private List<PathwayId> fill(RunningHouse house) throws Exception {
    var citizens = house.town().settle(admissions / 2);
    var year = Year.of(house, house.directory());
    Callers.each(8, admissions, one -> year.admission(citizens.get(one % citizens.size())));
    return citizens;
  }

  private void measure(DurablePostgres database, RunningHouse house, List<PathwayId> citizens)
      throws Exception {
    var many = house.context().getBean(ManyPathways.class);
    // Those that the demo tells of are no part of the year.
    var year = new ArrayList<>(many.touched(Instant.EPOCH, Instant.now().plusSeconds(60)));
    year.retainAll(Set.copyOf(citizens));
    expect(year.size(), admissions / 2, "citizens of the year");
    for (var warm = 0; warm < WARM_UPS; warm++) {
      once(house, many, year);
    }
    for (var share : List.of(4, 2, 1)) {
      var part = year.subList(0, year.size() / share);
      var events = events(database, part);
      for (var pass = 1; pass <= passes; pass++) {
        measure(house, many, part, events, "1/" + share, pass);
      }
    }
    for (var pass = 1; pass <= passes; pass++) {
      reconcile(house, many, year, events(database, year), pass);
    }
  }

  /// The nightly look at all of them, on one core, which finds that nothing differs.
  private void reconcile(
      RunningHouse house, ManyPathways many, List<PathwayId> year, long events, int pass) {
    var agreements = house.<AgreementsInForce>supplied(AgreementsInForce.class).get();
    var holding = new Reconciliation(new Replay(agreements, house.directory()));
    var differing = new AtomicLong();
    var began = System.nanoTime();
    for (var from = 0; from < year.size(); from += PORTION) {
      many.read(
          year.subList(from, Math.min(from + PORTION, year.size())),
          told -> {
            if (told instanceof Told.Whole(var id, var commits)) {
              differing.addAndGet(holding.of(id, commits).size());
            }
          });
    }
    var seconds = (System.nanoTime() - began) / 1e9;
    expect(differing.get(), 0, "duties that differ");
    reconciled.append(
        String.format(
            Locale.ROOT,
            "%d,%d,%d,%.2f,%.1f%n",
            events,
            year.size(),
            pass,
            seconds,
            seconds * 1e6 / events));
  }

  private void measure(
      RunningHouse house,
      ManyPathways many,
      List<PathwayId> part,
      long events,
      String share,
      int pass)
      throws Exception {
    var cpu = ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    var began = System.nanoTime();
    var counts = once(house, many, part);
    var seconds = (System.nanoTime() - began) / 1e9;
    var used = ProcessHandle.current().info().totalCpuDuration().orElseThrow().minus(cpu);
    expect(counts.read(), part.size(), "pathways read");
    expect(counts.unreadablePathways(), 0, "pathways unread");
    expect(counts.tasks(Side.TODAY), part.size() * 2L * 5, "tasks today");
    expect(counts.tasks(Side.DRAFT), part.size() * 2L * 6, "tasks by the draft");
    lines.append(
        String.format(
            Locale.ROOT,
            "%s,%d,%d,%d,%.2f,%.1f,%.2f%n",
            share,
            events,
            part.size(),
            pass,
            seconds,
            seconds * 1e6 / events,
            used.toMillis() / 1e3));
  }

  private static Counts once(RunningHouse house, ManyPathways many, List<PathwayId> part)
      throws Exception {
    var who = house.<Circumstances>supplied(Circumstances.class).get();
    var library = house.<Library>supplied(Library.class).get().agreements();
    var trial = Trial.of(draft(house), library, who.day());
    var scope =
        new Simulate.Scope(
            Instant.EPOCH,
            Instant.now().plusSeconds(60),
            Instant.now(),
            Set.of(house.directory().organisation("norddjurs").orElseThrow().id().value()));
    var simulate = new Simulate(trial, who, ZONE, house.directory(), scope);
    var counts =
        new CountMany(many, simulate, Runtime.getRuntime().availableProcessors())
            .of(part, _ -> true);
    var found = Found.of(counts, trial, who, Set.of(), 5);
    expect(found.tables().size(), 5, "tables");
    return counts;
  }

  /// Half the time for one task, and a sixth task.
  private static Agreement draft(RunningHouse house) throws Exception {
    var text = Files.readString(Path.of("bench/agreements/five-tasks.yaml"));
    var draft =
        text.replace("version: 1", "version: 2").replace("within: 48 hours", "within: 24 hours")
            + """
                  - id: sixth
                    duty:
                      when: stay.discharged
                      who: residence_municipality.home_nursing
                      shall: {da: Følg op}
                      within: 3 business days
            """;
    return switch (house.context().getBean(ReadDraft.class).read(draft)) {
      case ReadDraft.Draft.Sound(var agreement) -> agreement;
      case ReadDraft.Draft.Faulty(var faults) -> throw new IllegalStateException(faults.toString());
    };
  }

  private static long events(DurablePostgres database, List<PathwayId> part) {
    return database
        .superuser("medspil")
        .sql("select count(*) from journal.event where pathway_id = any(:ids)")
        .param("ids", part.stream().map(PathwayId::value).toArray(UUID[]::new))
        .query(Long.class)
        .single();
  }

  private static void expect(long found, long expected, String what) {
    if (found != expected) {
      throw new IllegalStateException("%s: expected %d, found %d".formatted(what, expected, found));
    }
  }
}
