package medspil.app;

import java.util.concurrent.Callable;
import medspil.access.store.MachineClientRows;
import medspil.app.store.OperatorDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `medspil client end`: keeps a system out.
@Command(
    name = "end",
    description = "Ends a system's access: its token opens nothing any more.",
    mixinStandardHelpOptions = true)
final class EndClient implements Callable<Integer> {
  @ParentCommand private ClientCommands parent = new ClientCommands();

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec
  private CommandSpec command;

  @Option(
      names = "--name",
      required = true,
      paramLabel = "NAME",
      description = "What the system is called here.")
  private String name = "";

  @Override
  public Integer call() {
    command.commandLine().getOut().println(parent.operator.<String>at(this::end));
    return 0;
  }

  private String end(OperatorDatabase database) {
    var clients = new MachineClientRows(database.client());
    var found =
        clients.all().stream()
            .filter(line -> line.active() && line.client().name().equals(name))
            .map(line -> line.client().id())
            .toList();
    if (found.isEmpty()) {
      throw new CannotStart(
          "There is no client %s: ./medspil client list shows those there are.".formatted(name));
    }
    found.forEach(clients::dismiss);
    return name + " is ended.";
  }
}
