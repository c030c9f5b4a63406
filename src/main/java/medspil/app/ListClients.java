package medspil.app;

import java.util.concurrent.Callable;
import medspil.access.store.MachineClientRows;
import medspil.app.store.OperatorDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `medspil client list`: which systems may call us.
@Command(
    name = "list",
    description = "Lists the systems that may call Medspil: name, organisation, id.",
    mixinStandardHelpOptions = true)
final class ListClients implements Callable<Integer> {
  @ParentCommand private ClientCommands parent = new ClientCommands();

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec
  private CommandSpec command;

  @Option(names = "--all", description = "Those that were ended too.")
  private boolean ended;

  @Override
  public Integer call() {
    command.commandLine().getOut().print(parent.operator.<String>at(this::table));
    command.commandLine().getOut().flush();
    return 0;
  }

  private String table(OperatorDatabase database) {
    var names = parent.operator.names(database);
    var table = new ConsoleTable("NAME", "ORGANISATION", "ID", "STATE");
    new MachineClientRows(database.client())
        .all().stream()
            .filter(line -> ended || line.active())
            .forEach(line ->
                table.add(
                    line.client().name(),
                    names.keyOf(line.client().organisation()),
                    line.client().id().toString(),
                    line.active() ? "in use" : "ended"));
    return table.toString();
  }
}
