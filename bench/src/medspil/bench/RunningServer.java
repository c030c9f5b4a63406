package medspil.bench;

import static java.lang.ProcessBuilder.Redirect.appendTo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import medspil.app.store.DatabaseAccess;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Medspil in a process of its own, found by the facts it writes.
record RunningServer(Process process, Path folder) implements AutoCloseable {
  private static final Duration START = Duration.ofMinutes(3);

  static RunningServer start(DatabaseAccess access, Path folder)
      throws IOException, InterruptedException {
    Files.createDirectories(folder);
    Files.deleteIfExists(folder.resolve("demo.json"));
    var java = ProcessHandle.current().info().command().orElseThrow();
    var launch =
        new ProcessBuilder(
                java,
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-XX:-UseDynamicNumberOfCompilerThreads",
                "-cp",
                System.getProperty("java.class.path"),
                RunningHouse.class.getName(),
                access.url(),
                folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(appendTo(folder.resolveSibling("server.log").toFile()));
    access
        .passwords()
        .forEach((role, password) -> launch.environment().put(role.roleName(), password));
    var process = launch.start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    var server = new RunningServer(process, folder);
    var until = System.nanoTime() + START.toNanos();
    while (!Files.exists(folder.resolve("demo.json"))) {
      if (!process.isAlive() || System.nanoTime() > until) {
        throw new IllegalStateException(
            "the server did not start; see " + folder + "/../server.log");
      }
      TimeUnit.MILLISECONDS.sleep(200);
    }
    return server;
  }

  String address() throws IOException {
    return facts().get("address").asString();
  }

  String token(String client) throws IOException {
    return facts().get("tokens").get(client).asString();
  }

  private JsonNode facts() throws IOException {
    return new JsonMapper().readTree(Files.readString(folder.resolve("demo.json")));
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    process.waitFor(30, TimeUnit.SECONDS);
  }
}
