package medspil.app.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import medspil.journal.store.DatabaseRole;
import medspil.journal.store.DatabaseSetup;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// What an operator does once in production, done for the embedded server: the database, the three
/// roles, their passwords.
final class EmbeddedRoles {
  private EmbeddedRoles() {}

  static void prepare(Postmaster server, Passwords passwords, String database) throws SQLException {
    try (var superuser = connect(server, passwords, "postgres")) {
      createDatabase(superuser, database);
    }
    try (var superuser = connect(server, passwords, database)) {
      DatabaseSetup.roles(new SingleConnectionDataSource(superuser, true));
      for (var role : DatabaseRole.values()) setPassword(superuser, role, passwords);
    }
  }

  static Connection connect(Postmaster server, Passwords passwords, String database)
      throws SQLException {
    return DriverManager.getConnection(
        server.url(database), Cluster.SUPERUSER, passwords.of("superuser"));
  }

  static String password(Passwords passwords, DatabaseRole role) {
    return passwords.of(role.name().toLowerCase(Locale.ROOT));
  }

  private static void createDatabase(Connection superuser, String database) throws SQLException {
    try (var statement = superuser.createStatement();
        var known = statement.executeQuery("select datname from pg_database")) {
      while (known.next()) {
        if (known.getString("datname").equals(database)) return;
      }
      statement.execute("create database " + database);
    }
  }

  private static void setPassword(Connection superuser, DatabaseRole role, Passwords passwords)
      throws SQLException {
    try (var statement = superuser.createStatement()) {
      statement.execute(
          "alter role %s password '%s'".formatted(role.roleName(), password(passwords, role)));
    }
  }
}
