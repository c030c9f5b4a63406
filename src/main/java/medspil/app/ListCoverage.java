package medspil.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javax.tools.ToolProvider;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `medspil coverage`: every requirement with the tests that prove it, and those without; it is for
/// people, and stops nothing.
@Command(
    name = "coverage",
    description = "Lists the requirements, the tests that prove them, and those without.",
    mixinStandardHelpOptions = true)
final class ListCoverage implements Callable<Integer> {
  private static final int WIDTH = 110;

  @Option(names = "--open", description = "Only what no test proves.")
  private boolean open;

  @Option(
      names = "--checkout",
      paramLabel = "DIR",
      defaultValue = "${sys:medspil.home:-.}",
      description = "Where the sources lie.")
  private Path checkout = Path.of("");

  @Parameters(arity = "0..*", paramLabel = "ID", description = "Only ids that begin so, as R2.")
  private List<String> ids = List.of();

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec
  private CommandSpec command;

  @Override
  public Integer call() {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try {
      if (compiler == null) throw new IOException("a JDK is needed to read the tests");
      print(Coverage.of(checkout, compiler), command.commandLine().getOut());
      return 0;
    } catch (IOException e) {
      command.commandLine().getErr().println("cannot be read: " + e.getMessage());
      return 2;
    }
  }

  private void print(Coverage coverage, PrintWriter out) {
    var rows = coverage.rows().stream().filter(this::isAskedFor).toList();
    for (var row : rows) {
      if (!open || !coverage.isProved(row)) print(row, coverage, out);
    }
    coverage.strangers().forEach((id, by) -> out.println(id + " is no row, but named by " + by));
    var proved = rows.stream().filter(coverage::isProved).count();
    var said = rows.stream().filter(coverage::isOnlySaid).count();
    out.printf(
        "%n%d rows: %d proved by tests, %d only said in an agreement, %d neither.%n",
        rows.size(), proved, said, rows.size() - proved - said);
  }

  private static void print(Requirement row, Coverage coverage, PrintWriter out) {
    out.println("%-7s %s".formatted(row.id(), shortened(row.text())));
    coverage.proofs(row).forEach(test -> out.println("          proved by " + test));
    coverage.sayings(row).forEach(file -> out.println("          said in   " + file));
  }

  private boolean isAskedFor(Requirement row) {
    return ids.isEmpty() || ids.stream().anyMatch(row.id()::startsWith);
  }

  private static String shortened(String text) {
    return text.length() <= WIDTH ? text : text.substring(0, WIDTH - 1) + "…";
  }
}
