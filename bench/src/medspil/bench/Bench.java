package medspil.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `./medspil bench`: measures, and writes what it found.
@Command(
    name = "bench",
    description = "Measures Medspil on a PostgreSQL of its own; writes to bench/results.",
    mixinStandardHelpOptions = true)
final class Bench implements Callable<Integer> {
  static final Path RESULTS = Path.of("bench/results");
  static final Path WORK = Path.of("target/bench");

  @Parameters(
      paramLabel = "NAME",
      arity = "0..*",
      description = "events, worklist, pages, rules, kills, simulate; none means all six.")
  private @Nullable List<String> names;

  @Option(
      names = "--seconds",
      defaultValue = "5",
      description = "How long each cell of a table is measured (${DEFAULT-VALUE}).")
  private int seconds;

  @Option(
      names = "--passes",
      defaultValue = "5",
      description = "How often everything is measured in turn (${DEFAULT-VALUE}).")
  private int passes;

  @Option(
      names = "--callers",
      split = ",",
      defaultValue = "1,8,32,128",
      description = "How many call at once (${DEFAULT-VALUE}).")
  private List<Integer> callers = List.of();

  @Option(
      names = "--ways",
      split = ",",
      defaultValue = "in_process,http,bare_single,bare_group",
      description = "Which ways an event takes (${DEFAULT-VALUE}).")
  private List<String> ways = List.of();

  @Option(
      names = "--page",
      split = ",",
      description = "Only pages whose name holds one of these words.")
  private List<String> page = List.of();

  @Option(
      names = "--citizens",
      defaultValue = "20000",
      description = "How many citizens events happen to (${DEFAULT-VALUE}).")
  private int citizens;

  @Option(
      names = "--tasks",
      defaultValue = "1000000",
      description = "How many open tasks the worklists hold (${DEFAULT-VALUE}).")
  private int tasks;

  @Option(
      names = "--admissions",
      defaultValue = "20000",
      description = "How many admissions a draft is tried on (${DEFAULT-VALUE}).")
  private int admissions;

  @Option(
      names = "--kills",
      defaultValue = "10",
      description = "How often the server and the database are killed each (${DEFAULT-VALUE}).")
  private int kills;

  public static void main(String[] arguments) {
    // What is left of pools and drivers must not hold the process.
    System.exit(new CommandLine(new Bench()).execute(arguments));
  }

  @Override
  public Integer call() throws Exception {
    for (var name :
        names == null
            ? List.of("events", "worklist", "pages", "rules", "kills", "simulate")
            : names) {
      switch (name) {
        case "events" -> new EventsBench(effort()).run(ways);
        case "worklist" -> new WorklistBench(tasks, effort()).run();
        case "pages" -> new PagesBench(seconds, citizens, page).run();
        case "rules" -> RulesBench.run();
        case "simulate" -> new SimulateBench(admissions, passes).run();
        case "kills" -> new KillsBench(kills).run();
        default -> throw new IllegalArgumentException("there is no benchmark " + name);
      }
    }
    return 0;
  }

  private Effort effort() {
    return new Effort(seconds, passes, callers, citizens);
  }

  /// How much is measured.
  record Effort(int seconds, int passes, List<Integer> callers, int citizens) {
    Effort {
      callers = List.copyOf(callers);
    }
  }
}
