package medspil.app;

import java.util.concurrent.Callable;
import medspil.access.store.WorkerRegister;
import medspil.app.store.OperatorDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `medspil worker list`: who may sign in.
@Command(
    name = "list",
    description = "Lists who may sign in: subject, name, role, unit, since when, until when.",
    mixinStandardHelpOptions = true)
final class ListWorkers implements Callable<Integer> {
  @ParentCommand private WorkerCommands parent = new WorkerCommands();

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec
  private CommandSpec command;

  @Option(names = "--all", description = "Those whose roles have ended too.")
  private boolean ended;

  @Override
  public Integer call() {
    command.commandLine().getOut().print(parent.operator.<String>at(this::table));
    command.commandLine().getOut().flush();
    return 0;
  }

  private String table(OperatorDatabase database) {
    var now = parent.operator.now();
    var names = parent.operator.names(database);
    var table = new ConsoleTable("SUBJECT", "NAME", "ROLE", "UNIT", "SINCE", "UNTIL");
    new WorkerRegister(database.client())
        .all().stream()
            .filter(line -> ended || line.holds(now))
            .forEach(line ->
                table.add(
                    line.subject(),
                    line.name(),
                    line.role(),
                    line.unit() == null ? "" : names.keyOf(line.unit()),
                    line.since().toString(),
                    line.until() == null ? "" : line.until().toString()));
    return table.toString();
  }
}
