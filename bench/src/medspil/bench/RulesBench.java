package medspil.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.IntStream;
import medspil.agreement.ManyAgreements;
import medspil.agreement.ManyAnnexes;

/// What it takes to ask all agreements in force what follows from an event, and to check them all.
final class RulesBench {
  private static final int TIMES = 5;

  private RulesBench() {}

  static void run() throws IOException {
    var times =
        IntStream.range(0, TIMES)
            .mapToLong(_ -> ManyAgreements.nanosecondsAnEvent())
            .sorted()
            .toArray();
    var told =
        "200 agreements of 20 rules, 10 listen: %.1f microseconds an event (median of %d, %.1f to %.1f)%n"
            .formatted(times[TIMES / 2] / 1e3, TIMES, times[0] / 1e3, times[TIMES - 1] / 1e3);
    var checked = ManyAnnexes.checked(TIMES);
    var all =
        told
            + "the library and 200 annexes of 10 rules: checked in %d ms, one edit in %d ms (best of %d)%n"
                .formatted(checked.whole(), checked.edit(), TIMES);
    Files.createDirectories(Bench.RESULTS);
    Files.writeString(Bench.RESULTS.resolve("rules.txt"), all);
    System.out.print(all);
  }
}
