package medspil.app.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import medspil.app.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings a cluster's server up: takes over one that still runs, starts one otherwise, and lets
/// none pass that would lose what it acknowledged.
final class StartServer {
  static final String DATABASE = "medspil";

  private static final Logger LOG = LoggerFactory.getLogger(StartServer.class);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Cluster cluster;
  private final Passwords passwords;

  private StartServer(Cluster cluster, Passwords passwords) {
    this.cluster = cluster;
    this.passwords = passwords;
  }

  static Postmaster on(Cluster cluster, Passwords passwords) throws IOException {
    var start = new StartServer(cluster, passwords);
    try {
      var server = start.takeOver().orElse(null);
      if (server == null) server = start.anew();
      EmbeddedRoles.prepare(server, passwords, DATABASE);
      cluster.rememberPort(server.port());
      return server;
    } catch (SQLException failed) {
      throw new PostgresFailure(
          "the embedded database does not answer; see " + cluster.log(), failed);
    }
  }

  private Optional<Postmaster> takeOver() throws SQLException {
    var orphan = cluster.running();
    if (orphan.isEmpty()) return orphan;
    try (var connection = patientlyConnect(orphan.get())) {
      if (Durability.of(connection).isKept()) {
        LOG.info("PostgreSQL still ran as process {} and is taken over", orphan.get().pid());
        return orphan;
      }
    }
    cluster.stop();
    return Optional.empty();
  }

  private Postmaster anew() throws IOException, SQLException {
    var server = cluster.start(port());
    try (var connection = patientlyConnect(server)) {
      var durability = Durability.of(connection);
      if (durability.isKept()) return server;
      cluster.stop();
      throw new CannotStart(
          "The embedded database would not keep what it acknowledges: " + durability + ".");
    }
  }

  private Connection patientlyConnect(Postmaster server) throws SQLException {
    var until = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        return EmbeddedRoles.connect(server, passwords, "postgres");
      } catch (SQLException notYet) {
        if (!server.alive() || System.nanoTime() > until) throw notYet;
        pause();
      }
    }
  }

  /// The port of last time if it is free, so that an address once given stays good.
  private int port() throws IOException {
    var last = cluster.lastPort();
    return last.isPresent() && isFree(last.get()) ? last.get() : free(0);
  }

  private static boolean isFree(int port) {
    try {
      return free(port) == port;
    } catch (IOException taken) {
      return false;
    }
  }

  private static int free(int port) throws IOException {
    try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new PostgresFailure("interrupted while PostgreSQL was starting", stopped);
    }
  }
}
