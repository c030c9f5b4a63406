package medspil.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `medspil demo`: everything on this machine, with invented people.
@Command(
    name = "demo",
    description =
        "Starts Medspil with a database of its own and invented people, and prints where it is.",
    mixinStandardHelpOptions = true)
final class Demo implements Callable<Integer> {
  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "The port to listen on (${DEFAULT-VALUE}; 0 takes a free one).")
  private int port;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "data",
      description = "The folder that holds everything (${DEFAULT-VALUE}).")
  private Path data = Path.of("data");

  @Option(names = "--fresh", description = "Forget what the folder holds and begin anew.")
  private boolean fresh;

  @Override
  public Integer call() {
    return Start.server(
        "demo",
        List.of("--server.port=" + port, "--medspil.data=" + data, "--medspil.fresh=" + fresh));
  }
}
