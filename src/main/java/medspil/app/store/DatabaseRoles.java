package medspil.app.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/// The three roles on the embedded server, with this cluster's passwords, and the database they
/// share.
final class DatabaseRoles {
  static final String OWNER = "medspil_owner";
  static final String WRITER = "medspil_writer";
  static final String READER = "medspil_reader";

  private static final Map<String, String> SECRETS =
      Map.of(OWNER, "owner", WRITER, "writer", READER, "reader");

  private DatabaseRoles() {}

  static void create(Connection superuser, Passwords passwords, String database)
      throws SQLException {
    try (var statement = superuser.createStatement()) {
      for (var role : SECRETS.entrySet()) {
        createRole(statement, role.getKey());
        statement.execute(
            "alter role %s password '%s'".formatted(role.getKey(), passwords.of(role.getValue())));
      }
      createDatabase(statement, database);
    }
  }

  private static void createRole(Statement statement, String role) throws SQLException {
    if (exists(statement, "select from pg_roles where rolname = '%s'".formatted(role))) return;
    statement.execute(
        "create role %s login nosuperuser nocreatedb nocreaterole noreplication nobypassrls noinherit"
            .formatted(role));
  }

  private static void createDatabase(Statement statement, String database) throws SQLException {
    if (exists(statement, "select from pg_database where datname = '%s'".formatted(database)))
      return;
    statement.execute("create database %s".formatted(database));
    statement.execute("revoke all on database %s from public".formatted(database));
    statement.execute(
        "grant connect, create, temporary on database %s to %s".formatted(database, OWNER));
    statement.execute("grant connect on database %s to %s, %s".formatted(database, WRITER, READER));
  }

  private static boolean exists(Statement statement, String query) throws SQLException {
    try (var rows = statement.executeQuery(query)) {
      return rows.next();
    }
  }
}
