package medspil.bench;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import medspil.citizen.Cpr;
import medspil.journal.PathwayId;
import tools.jackson.databind.json.JsonMapper;

/// How long it takes from a hospital's message until an open board shows it, as a browser does it:
/// told that the board changed, a moment so that not all browsers ask at once, the board fetched.
final class MessageToBoard {
  private static final int MOST_WAITED_MILLIS = 400;
  private static final int PATIENCE_SECONDS = 30;

  static final String HEAD = "page,count,p50_ms,p95_ms,max_ms,told_p50_ms,told_max_ms\n";

  private final RunningHouse house;
  private final Messages messages;
  private final Path keys;

  MessageToBoard(RunningHouse house, Messages messages, Path keys) {
    this.house = house;
    this.messages = messages;
    this.keys = keys;
  }

  /// @param newcomers whom no ward has yet
  String measure(String path, List<PathwayId> newcomers, List<Cpr> numbers) throws Exception {
    var shown = new long[newcomers.size()];
    var told = new long[newcomers.size()];
    var heard = new LinkedBlockingQueue<String>();
    try (var reader = SignedIn.as("home_nurse", house);
        var hospital = hospital()) {
      var _ = Thread.ofVirtual().start(() -> reader.listen(heard));
      heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      for (var one = 0; one < shown.length; one++) {
        TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(1_000));
        heard.clear();
        var start = System.nanoTime();
        hospital.post(messages.next(numbers.get(one)).body());
        until(heard);
        told[one] = System.nanoTime() - start;
        TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(MOST_WAITED_MILLIS));
        reader.read(path, "/admissions/" + newcomers.get(one).value());
        shown[one] = System.nanoTime() - start;
      }
    }
    Arrays.sort(shown);
    Arrays.sort(told);
    return String.format(
        Locale.ROOT,
        "\"%s\",%d,%.0f,%.0f,%.0f,%.0f,%.0f%n",
        path,
        shown.length,
        at(shown, 0.5),
        at(shown, 0.95),
        at(shown, 1),
        at(told, 0.5),
        at(told, 1));
  }

  private static void until(LinkedBlockingQueue<String> heard) throws InterruptedException {
    while (true) {
      var line = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (line == null) {
        throw new IllegalStateException("no page was told that the board changed");
      }
      if (line.equals("data:admissions")) {
        return;
      }
    }
  }

  private static double at(long[] sorted, double quantile) {
    return sorted[(int) ((sorted.length - 1) * quantile)] / 1e6;
  }

  private Wire hospital() throws Exception {
    var token =
        new JsonMapper()
            .readTree(Files.readString(keys.resolve("demo.json")))
            .get("tokens")
            .get("hospital")
            .asString();
    return new Wire(
        URI.create("http://localhost:" + house.port()), "/fhir/$process-message", token);
  }
}
