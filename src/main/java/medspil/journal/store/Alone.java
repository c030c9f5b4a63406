package medspil.journal.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import medspil.journal.PathwayId;

/// Has a pathway to itself among all servers, for the length of one transaction.
///
/// Every append holds the pathway's advisory lock shared, which costs next to nothing; who was
/// overtaken takes it for themselves before they load again, so that nobody is overtaken for ever.
final class Alone {
  private static final String SQL = "select pg_advisory_xact_lock(uuid_hash_extended(?, 0))";

  private final DataSource writer;

  Alone(DataSource writer) {
    this.writer = writer;
  }

  interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  /// Commits when the work ends; when it throws, the pool rolls back.
  <T> T with(PathwayId pathway, Work<T> work) throws SQLException {
    try (var connection = writer.getConnection()) {
      connection.setAutoCommit(false);
      take(connection, pathway);
      var result = work.on(connection);
      connection.commit();
      return result;
    }
  }

  private static void take(Connection connection, PathwayId pathway) throws SQLException {
    try (var statement = connection.prepareStatement(SQL)) {
      statement.setObject(1, pathway.value());
      statement.execute();
    }
  }
}
