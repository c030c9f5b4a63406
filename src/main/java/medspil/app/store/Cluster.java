package medspil.app.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// One PostgreSQL cluster on disk and the server that may run on it.
final class Cluster {
  static final String SUPERUSER = "postgres";
  static final String NAME = "medspil-embedded";

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final long LOG_LIMIT = 10_000_000;

  private final PostgresSoftware software;
  private final Path folder;

  Cluster(PostgresSoftware software, Path folder) {
    this.software = software;
    this.folder = folder;
  }

  boolean exists() {
    return Files.exists(folder.resolve("PG_VERSION"));
  }

  Optional<Postmaster> running() {
    return Postmaster.of(folder);
  }

  /// Makes the cluster beside and renames it, so a half made one is never started.
  void create(Passwords passwords) throws IOException {
    var beside = Folders.empty(folder.resolveSibling("cluster.new"));
    var secret = folder.resolveSibling("superuser");
    passwords.writeSuperuser(secret);
    software.runAs().own(folder.resolveSibling(""));
    try {
      software.run(
          "initdb",
          List.of(
              "--pgdata=" + beside,
              "--username=" + SUPERUSER,
              "--pwfile=" + secret,
              "--auth=scram-sha-256",
              "--encoding=UTF8",
              "--locale=C",
              "--locale-provider=builtin",
              "--builtin-locale=C.UTF-8"),
          PATIENCE);
    } finally {
      Files.deleteIfExists(secret);
    }
    passwords.write(beside);
    Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
  }

  /// Starts the server and waits until it answers.
  Postmaster start(int port) {
    shortenLog();
    Postmaster.forgetDead(folder);
    software.run(
        "pg_ctl",
        List.of(
            "start",
            "-w",
            "-s",
            "-t",
            "60",
            "-D",
            folder.toString(),
            "-l",
            log().toString(),
            "-o",
            options(port)),
        PATIENCE.plusSeconds(5));
    return running()
        .orElseThrow(() -> new PostgresFailure("PostgreSQL ended at once; see " + log()));
  }

  /// Stops the server without waiting for its clients; everything committed is on disk before and
  /// after.
  void stop() {
    if (running().isEmpty()) return;
    software.run(
        "pg_ctl",
        List.of("stop", "-w", "-s", "-m", "fast", "-t", "60", "-D", folder.toString()),
        PATIENCE.plusSeconds(5));
  }

  /// The port of the last start, kept so that an address once given stays good.
  Optional<Integer> lastPort() {
    try {
      return Optional.of(Integer.valueOf(Files.readString(portFile(), UTF_8).strip()));
    } catch (IOException | NumberFormatException _) {
      return Optional.empty();
    }
  }

  void rememberPort(int port) throws IOException {
    Files.writeString(portFile(), Integer.toString(port), UTF_8);
  }

  Path log() {
    return folder.resolveSibling("postgres.log");
  }

  private Path portFile() {
    return folder.resolveSibling("port");
  }

  /// On the command line, where no file and no `alter system` overrides them.
  private static String options(int port) {
    return """
    -p %d -c cluster_name=%s -c listen_addresses=127.0.0.1 -c unix_socket_directories= \
    -c fsync=on -c synchronous_commit=on -c full_page_writes=on \
    -c max_connections=60 -c shared_buffers=256MB -c max_wal_size=2GB -c jit=off \
    -c log_error_verbosity=terse -c log_min_error_statement=panic -c lc_messages=C\
    """
        .formatted(port, NAME);
  }

  private void shortenLog() {
    try {
      if (Files.exists(log()) && Files.size(log()) > LOG_LIMIT) {
        Files.move(
            log(), log().resolveSibling("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException failed) {
      throw new PostgresFailure("the log of PostgreSQL could not be put aside", failed);
    }
  }
}
