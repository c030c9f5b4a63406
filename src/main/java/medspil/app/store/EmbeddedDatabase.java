package medspil.app.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import medspil.app.CannotStart;
import medspil.journal.store.DatabaseRole;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A real PostgreSQL in a folder, supervised: for the demo and the tests, never for production.
///
/// A server left behind by a killed Medspil is taken over; one that dies is started again on the
/// same port.
public final class EmbeddedDatabase implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

  private final Cluster cluster;
  private final Passwords passwords;
  private final CountDownLatch left = new CountDownLatch(1);
  private final Thread watch =
      Thread.ofPlatform().daemon().name("postgres-watch").unstarted(this::watch);
  private volatile Postmaster postmaster;

  private EmbeddedDatabase(Cluster cluster, Passwords passwords, Postmaster postmaster) {
    this.cluster = cluster;
    this.passwords = passwords;
    this.postmaster = postmaster;
  }

  /// Starts or takes over the server in the folder, with the programs unpacked in it.
  public static EmbeddedDatabase start(Path folder) {
    return start(folder, folder);
  }

  /// The same with the programs in a folder that several databases share.
  public static EmbeddedDatabase start(Path folder, Path software) {
    try {
      var home = Folders.closed(folder).toRealPath().resolve("cluster");
      var cluster = new Cluster(PostgresSoftware.in(software), home);
      if (!cluster.exists()) cluster.create(Passwords.random(new SecureRandom()));
      var passwords = Passwords.of(home);
      var database = new EmbeddedDatabase(cluster, passwords, StartServer.on(cluster, passwords));
      database.watch.start();
      return database;
    } catch (IOException | PostgresFailure failed) {
      throw new CannotStart(
          "The embedded database cannot be started in %s: %s."
              .formatted(folder, failed.getMessage()));
    }
  }

  /// Where it is; the roles and the database exist.
  public DatabaseAccess access() {
    return access(StartServer.DATABASE);
  }

  /// The same server and roles, another database of theirs.
  public DatabaseAccess access(String database) {
    var all = Arrays.stream(DatabaseRole.values());
    return new DatabaseAccess(
        postmaster.url(database),
        all.collect(
            Collectors.toMap(role -> role, role -> EmbeddedRoles.password(passwords, role))));
  }

  /// A connection that may do everything: for the tests and for what only an operator may do.
  public Connection superuser(String database) throws SQLException {
    return EmbeddedRoles.connect(postmaster, passwords, database);
  }

  /// Removes what the folder's cluster holds, stopping a server that still runs on it; the programs
  /// stay.
  public static void erase(Path folder) {
    try {
      if (Files.notExists(folder.resolve("cluster"))) return;
      var home = folder.toRealPath().resolve("cluster");
      new Cluster(PostgresSoftware.in(folder), home).stop();
      Folders.remove(home);
    } catch (IOException failed) {
      throw new PostgresFailure(
          "the embedded database in " + folder + " could not be removed", failed);
    }
  }

  /// The server's process, for those who want to see it die.
  public long pid() {
    return postmaster.pid();
  }

  /// Stops the supervision and the server.
  @Override
  public void close() {
    leave();
    cluster.stop();
  }

  /// Stops the supervision and lets the server run on, as a killed Medspil does.
  void leave() {
    left.countDown();
    try {
      watch.join();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void watch() {
    try {
      while (!left.await(200, TimeUnit.MILLISECONDS)) look();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void look() {
    var last = postmaster;
    if (last.alive()) return;
    try {
      postmaster =
          cluster
              .running()
              .filter(now -> now.port() == last.port())
              .orElseGet(() -> cluster.start(last.port()));
      LOG.warn(
          "PostgreSQL (process {}) had ended and was started again as process {}",
          last.pid(),
          postmaster.pid());
    } catch (RuntimeException notYet) {
      // Children of a killed server may still be going; the next look tries again.
      LOG.warn("PostgreSQL ended and does not start yet: {}", notYet.getMessage());
    }
  }
}
