package medspil.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import medspil.app.store.Await;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A demo in a process of its own, so that it can be killed.
record RunningDemo(Process process, Path folder) implements AutoCloseable {
  private static final Duration START = Duration.ofMinutes(4);

  /// A demo that listens.
  static RunningDemo start(Path folder) throws IOException {
    // A killed one has left its facts.
    Files.deleteIfExists(folder.resolve("demo.json"));
    var demo = new RunningDemo(launch(folder), folder);
    Await.until(
        "the demo listens; it said: " + demo.log(),
        START,
        () -> demo.has("demo.json") || !demo.process.isAlive());
    if (!demo.process.isAlive())
      throw new AssertionError("the demo ended: " + Files.readString(demo.log()));
    return demo;
  }

  static Process launch(Path folder) throws IOException {
    var java = ProcessHandle.current().info().command().orElseThrow();
    return new ProcessBuilder(
            java,
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Medspil.class.getName(),
            "demo",
            "--port=0",
            "--data=" + folder)
        .redirectErrorStream(true)
        .redirectOutput(
            ProcessBuilder.Redirect.appendTo(folder.resolveSibling("demo.log").toFile()))
        .start();
  }

  JsonNode facts() throws IOException {
    return new JsonMapper().readTree(Files.readString(folder.resolve("demo.json")));
  }

  /// The status of a page, or 0 when nobody answers.
  int status(String path) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      var address = URI.create(facts().get("address").asString() + path);
      return client
          .send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
          .statusCode();
    } catch (IOException silent) {
      return 0;
    }
  }

  /// The process of the database, as its own file tells.
  long database() throws IOException {
    return Long.parseLong(
        Files.readAllLines(folder.resolve("pg/cluster/postmaster.pid")).getFirst());
  }

  boolean has(String file) {
    return Files.exists(folder.resolve(file));
  }

  Path log() {
    return folder.resolveSibling("demo.log");
  }

  @Override
  public void close() {
    process.destroy();
    Await.until("the demo ends", Duration.ofSeconds(60), () -> !process.isAlive());
  }
}
