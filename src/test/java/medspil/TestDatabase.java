package medspil;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import medspil.journal.store.DatabaseRole;
import medspil.journal.store.DatabaseSetup;
import medspil.journal.store.RolePool;

/// A migrated database of its own on a real PostgreSQL, one server for all tests of a JVM.
///
/// `TestDatabase.fresh()` in a static field or at the start of a test; nothing needs closing.
public record TestDatabase(
    String name, String url, DataSource owner, DataSource writer, DataSource reader) {
  private static final String TEMPLATE = "medspil_template";
  private static final int POOL = 16;

  /// An empty, migrated database; what it holds may be lost when the machine stops, which no test
  /// sees.
  public static TestDatabase fresh() {
    return Fast.SERVER.database();
  }

  /// The same on a server that flushes to disk, for what is measured or killed.
  public static TestDatabase durable() {
    return Durable.SERVER.database();
  }

  /// The server's superuser, for what only an operator may do.
  public DataSource superuser() {
    return (url.equals(Fast.SERVER.url(name)) ? Fast.SERVER : Durable.SERVER)
        .postgres.getDatabase("postgres", name);
  }

  private static final class Fast {
    static final Server SERVER = Server.start("off");
  }

  private static final class Durable {
    static final Server SERVER = Server.start("on");
  }

  private record Server(EmbeddedPostgres postgres, AtomicInteger databases) {

    static Server start(String durability) {
      try {
        var postgres =
            EmbeddedPostgres.builder()
                .setServerConfig("fsync", durability)
                .setServerConfig("synchronous_commit", durability)
                .setServerConfig("full_page_writes", durability)
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_connections", "400")
                .start();
        var server = new Server(postgres, new AtomicInteger());
        server.migrateTemplate();
        return server;
      } catch (Exception e) {
        throw new IllegalStateException("no embedded PostgreSQL for the tests", e);
      }
    }

    private void migrateTemplate() throws SQLException {
      run("create database " + TEMPLATE);
      DatabaseSetup.roles(postgres.getDatabase("postgres", TEMPLATE));
      try (var owner = RolePool.open(DatabaseRole.OWNER, url(TEMPLATE), "", 2)) {
        DatabaseSetup.migrate(owner);
      }
    }

    TestDatabase database() {
      var name = "medspil_%d_%d".formatted(postgres.getPort(), databases.incrementAndGet());
      run("create database %s template %s".formatted(name, TEMPLATE));
      // A template passes on its tables but not the rights on the database itself.
      run("grant create, temporary on database %s to medspil_owner".formatted(name));
      return new TestDatabase(
          name,
          url(name),
          pool(DatabaseRole.OWNER, name),
          pool(DatabaseRole.WRITER, name),
          pool(DatabaseRole.READER, name));
    }

    private DataSource pool(DatabaseRole role, String database) {
      var pool = RolePool.open(role, url(database), "", POOL);
      pool.setIdleTimeout(10_000);
      return pool;
    }

    private String url(String database) {
      return "jdbc:postgresql://localhost:%d/%s".formatted(postgres.getPort(), database);
    }

    private void run(String sql) {
      try (var connection = postgres.getPostgresDatabase().getConnection();
          var statement = connection.createStatement()) {
        statement.execute(sql);
      } catch (SQLException e) {
        throw new IllegalStateException("test database: " + sql, e);
      }
    }
  }
}
