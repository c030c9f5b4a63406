package medspil.app;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `medspil serve`: production, on a PostgreSQL named by settings.
@Command(
    name = "serve",
    description = {
      "Starts Medspil for real use.",
      "Settings come from the environment (MEDSPIL_DATABASE_URL …) or from config/application.yaml beside the program;"
          + " docs/running.md lists them."
    },
    mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {
  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "The port to listen on (${DEFAULT-VALUE}).")
  private int port;

  @Override
  public Integer call() {
    return Start.server("serve", List.of("--server.port=" + port));
  }
}
