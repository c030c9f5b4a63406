package medspil.bench;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import medspil.citizen.Cpr;
import medspil.citizen.People;
import medspil.journal.PathwayId;
import medspil.offer.Method;
import medspil.offer.OfferId;
import medspil.offer.Offers;
import medspil.offer.Places;
import medspil.offer.ServiceOffer;
import medspil.order.Per;
import medspil.order.Rate;

/// How long whole pages take that have much to show: a board of two thousand stays, a citizen with
/// two thousand events, a match among five thousand offers; and some that have little.
final class PagesBench {
  private static final int STAYS = 2_000;
  private static final String UPDATES = "updates of the board";
  private static final String WORKER = "case_worker_hjoerring";
  private static final String SAVES = "saves";
  private static final int SAVED = 200;
  private static final int NEWCOMERS = 60;
  private static final int OFFERS = 5_000;
  private static final int EVENTS = 2_000;
  private static final LocalDate FROM = LocalDate.parse("2026-01-01");

  /// @param words must stand on it
  private record Read(String what, String persona, String path, String words) {}

  private final int seconds;
  private final int citizens;
  private final StringBuilder lines =
      new StringBuilder("page,count,per_second,p50_ms,p95_ms,p99_ms,statements,kilobytes\n");

  private final StringBuilder statements = new StringBuilder(Statements.HEAD);

  private final List<String> only;

  /// @param citizens how many are known; two thousand of them are in hospital
  /// @param only pages whose name holds one of these words; none for all
  PagesBench(int seconds, int citizens, List<String> only) {
    this.seconds = seconds;
    this.citizens = Math.max(citizens, STAYS);
    this.only = only;
  }

  void run() throws Exception {
    var folder = Files.createDirectories(Bench.WORK);
    Files.createDirectories(Bench.RESULTS);
    try (var database = DurablePostgres.start(folder.resolve("pages"))) {
      var access = database.database("medspil");
      try (var house = RunningHouse.start(access, folder.resolve("pages-keys"))) {
        var much = fill(house);
        database.superuser("medspil").sql("vacuum (analyze)").update();
        for (var page : pages(house, much)) {
          if (isWanted(page.what())) {
            measure(database, house, page);
          }
        }
        if (isWanted(SAVES)) {
          saves(house);
        }
        if (isWanted(UPDATES)) {
          updates(house, folder.resolve("pages-keys"));
        }
      }
    }
    Files.writeString(Bench.RESULTS.resolve("pages.csv"), lines.toString());
    Statements.write(Bench.RESULTS.resolve("pages-statements.csv"), statements.toString());
  }

  private boolean isWanted(String what) {
    return only.isEmpty() || only.stream().anyMatch(what::contains);
  }

  /// Answers the citizen to whom much happened.
  private PathwayId fill(RunningHouse house) throws Exception {
    var town = house.town();
    var known = town.settle(citizens);
    Callers.each(8, STAYS, one -> town.admit(known.get(one)));
    var much = known.getFirst();
    var year = Year.of(house, house.directory());
    for (var events = 0; events < EVENTS; events += Year.EVENTS) {
      year.admission(much);
    }
    var offers = house.context().getBean(Offers.class);
    for (var number = 0; number < OFFERS; number++) {
      offers.keep(offer(number));
    }
    return much;
  }

  private static List<Read> pages(RunningHouse house, PathwayId much) {
    var people = house.context().getBean(People.class);
    var lis = pathway(people, "3008559990");
    var tove = pathway(people, "1107669990");
    return List.of(
        new Read("board of 2,000 stays", "home_nurse", "/admissions", "Prøve Person"),
        new Read("the same as a list", "home_nurse", "/admissions?view=list", "Prøve Person"),
        new Read("worklist", "home_nurse", "/work", "Prøve Person"),
        new Read("citizen with 2,000 events", "home_nurse", "/citizens/" + much.value(), "Prøve"),
        new Read("match among 5,000 offers", "case_worker", lis + "/match?group=adhd", "Tilbud 0"),
        new Read("offers", "case_worker", "/offers", "Tilbud"),
        new Read("orders", "case_worker", "/orders", "Friis"),
        new Read("citizen", WORKER, tove, "Tove"),
        new Read("goals", WORKER, tove + "/goals", "bussen"),
        new Read("need", WORKER, tove + "/need", "Tove"),
        new Read("meetings", WORKER, tove + "/meetings", "Tove"),
        new Read("own course", "citizen_tove", "/mine", "Tove"));
  }

  private static void saves(RunningHouse house) throws Exception {
    var tove = pathway(house.context().getBean(People.class), "1107669990");
    var bench = new SavesBench(house, SAVED);
    var lines =
        SavesBench.HEAD
            + bench.measure(bench.goal(WORKER, tove))
            + bench.measure(bench.minutes(WORKER, tove));
    System.out.print(lines);
    Files.writeString(Bench.RESULTS.resolve("saves.csv"), lines);
  }

  private void updates(RunningHouse house, Path keys) throws Exception {
    var newcomers = house.town().settle(citizens + NEWCOMERS, citizens);
    var numbers = IntStream.range(citizens, citizens + NEWCOMERS).mapToObj(Town::cpr).toList();
    var messages = new Messages(house.town(), Instant.now().minusSeconds(60));
    var board = new MessageToBoard(house, messages, keys);
    var lines =
        MessageToBoard.HEAD
            + board.measure("/admissions", newcomers.subList(0, NEWCOMERS / 2), numbers)
            + board.measure(
                "/admissions?view=list",
                newcomers.subList(NEWCOMERS / 2, NEWCOMERS),
                numbers.subList(NEWCOMERS / 2, NEWCOMERS));
    System.out.print(lines);
    Files.writeString(Bench.RESULTS.resolve("updates.csv"), lines);
  }

  private static String pathway(People people, String cpr) {
    return "/citizens/" + people.withNumber(new Cpr(cpr)).orElseThrow().pathway().value();
  }

  private void measure(DurablePostgres database, RunningHouse house, Read page) throws Exception {
    try (var reader = SignedIn.as(page.persona(), house)) {
      Callers.Call call = _ -> reader.read(page.path(), page.words());
      Callers.run(1, seconds, call);
      var calls = Callers.run(1, seconds, call);
      var taken = Statements.taken(database, page.what(), call);
      statements.append(taken.lines());
      var line =
          String.format(
              Locale.ROOT,
              "\"%s\",%d,%.1f,%.1f,%.1f,%.1f,%.1f,%d%n",
              page.what(),
              calls.count(),
              calls.perSecond(),
              calls.milliseconds(0.5),
              calls.milliseconds(0.95),
              calls.milliseconds(0.99),
              taken.each(),
              reader.length(page.path()) / 1024);
      System.out.print(line);
      lines.append(line);
    }
  }

  private static ServiceOffer offer(int number) {
    var now = Instant.now();
    var groups = List.of("adhd", "autism", "mental_illness", "substance");
    return new ServiceOffer(
        new OfferId(new UUID(7, number)),
        new UUID(8, number % 500),
        1,
        "Tilbud " + number,
        "municipal",
        new UUID(9, number % 98),
        "Et opfundet tilbud til måling.",
        "",
        Set.of(groups.get(number % groups.size())),
        List.of(new Method("structure", "", "")),
        Set.of(number % 2 == 0 ? "garden" : "own_bath"),
        List.of(new Rate(FROM, new BigDecimal(1500 + number % 3000), "DKK", Per.DAY)),
        new Places(10, number % 4, now),
        new UUID(0, 3),
        now);
  }
}
