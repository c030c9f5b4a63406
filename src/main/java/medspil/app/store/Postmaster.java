package medspil.app.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// The running server of a cluster, as its own `postmaster.pid` tells.
record Postmaster(long pid, int port, Path cluster) {

  /// The server that runs on the cluster, if one does: a file left by a dead one does not count.
  static Optional<Postmaster> of(Path cluster) {
    return read(cluster).filter(Postmaster::alive);
  }

  /// Whether that process still is this cluster's server: not a zombie, and no other process under
  /// an old number.
  boolean alive() {
    try {
      var arguments =
          Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"), UTF_8).split("\0", -1);
      return arguments[0].endsWith("postgres")
          && Arrays.asList(arguments).contains(cluster.toString());
    } catch (IOException gone) {
      return false;
    }
  }

  /// Removes the file of a dead server, whose number a zombie or another process may hold.
  ///
  /// PostgreSQL itself still refuses to start beside children of the dead one, by their shared
  /// memory.
  static void forgetDead(Path cluster) {
    try {
      if (read(cluster).filter(dead -> !dead.alive()).isPresent())
        Files.deleteIfExists(file(cluster));
    } catch (IOException failed) {
      throw new PostgresFailure("the file of a dead PostgreSQL could not be removed", failed);
    }
  }

  String url(String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
  }

  private static Optional<Postmaster> read(Path cluster) {
    try {
      var lines = Files.readAllLines(file(cluster), UTF_8);
      if (lines.size() < 4) return Optional.empty();
      return Optional.of(
          new Postmaster(
              Long.parseLong(lines.get(0).strip()),
              Integer.parseInt(lines.get(3).strip()),
              cluster));
    } catch (IOException | NumberFormatException _) {
      return Optional.empty();
    }
  }

  private static Path file(Path cluster) {
    return cluster.resolve("postmaster.pid");
  }
}
