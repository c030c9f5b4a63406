package medspil.app.store;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import medspil.app.CannotStart;

/// PostgreSQL's own programs, unpacked once from the class path and run without root's powers.
record PostgresSoftware(Path home, RunAs runAs) {
  private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

  /// The programs in this folder, unpacked if they are not there yet.
  static PostgresSoftware in(Path folder) {
    refuseOtherPlatforms();
    try {
      var home = Folders.closed(folder).resolve(name());
      if (!Files.isDirectory(home)) unpack(home);
      var software = new PostgresSoftware(home.toRealPath(), RunAs.here());
      software.runAs.own(folder);
      software.run("postgres", List.of("--version"), Duration.ofSeconds(10));
      return software;
    } catch (IOException failed) {
      throw new PostgresFailure("PostgreSQL could not be unpacked in " + folder, failed);
    }
  }

  /// Runs one of the programs to its end; what it said is the failure's message.
  void run(String program, List<String> arguments, Duration patience) {
    try {
      var said = Files.createTempFile("medspil-postgres", ".log");
      try {
        var process = start(program, arguments, said);
        if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
          process.destroyForcibly();
          throw new PostgresFailure(program + " took longer than " + patience);
        }
        if (process.exitValue() != 0)
          throw new PostgresFailure(program + " failed: " + Files.readString(said).strip());
      } finally {
        Files.deleteIfExists(said);
      }
    } catch (IOException failed) {
      throw new PostgresFailure(program + " could not be run", failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new PostgresFailure(program + " was interrupted", stopped);
    }
  }

  private Process start(String program, List<String> arguments, Path said) throws IOException {
    var command =
        Stream.of(
                runAs.prefix(), List.of(home.resolve("bin").resolve(program).toString()), arguments)
            .flatMap(List::stream)
            .toList();
    var builder = new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true);
    builder.redirectOutput(said.toFile()).redirectInput(Path.of("/dev/null").toFile());
    builder.environment().put("LC_ALL", "C");
    builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    return builder.start();
  }

  /// Unpacks beside and renames, so a half unpacked folder is never taken for a whole one.
  private static void unpack(Path home) throws IOException {
    var beside = Folders.empty(home.resolveSibling("unpacking-" + ProcessHandle.current().pid()));
    try (var archive = archive().openStream()) {
      Archive.unpack(archive, beside);
    }
    Files.move(beside, home, StandardCopyOption.ATOMIC_MOVE);
  }

  /// Another release of the programs has another name: the size of its archive.
  private static String name() throws IOException {
    return "postgresql-" + archive().openConnection().getContentLengthLong();
  }

  private static URL archive() {
    var archive = PostgresSoftware.class.getResource(ARCHIVE);
    if (archive == null)
      throw new CannotStart("This build of Medspil holds no embedded PostgreSQL.");
    return archive;
  }

  private static void refuseOtherPlatforms() {
    var system = System.getProperty("os.name", "");
    var processor = System.getProperty("os.arch", "");
    if (!system.equals("Linux") || !List.of("amd64", "x86_64").contains(processor)) {
      throw new CannotStart(
          "The embedded PostgreSQL of the demo and the tests runs on Linux x86-64 only, and this is %s %s."
              .formatted(system, processor));
    }
  }
}
