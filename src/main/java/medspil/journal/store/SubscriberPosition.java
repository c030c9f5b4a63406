package medspil.journal.store;

import java.sql.Connection;
import java.sql.SQLException;

/// How far a subscriber has come: the last transaction whose events it has taken.
final class SubscriberPosition {
  private final JournalSchema schema;

  SubscriberPosition(JournalSchema schema) {
    this.schema = schema;
  }

  /// A new subscriber starts with the first event there is.
  long of(Connection connection, String name) throws SQLException {
    try (var query =
        connection.prepareStatement(
            schema.in("select position from journal.subscriber where name = ?"))) {
      query.setString(1, name);
      try (var row = query.executeQuery()) {
        return row.next() ? row.getLong("position") : 0;
      }
    }
  }

  void move(Connection connection, String name, long position) throws SQLException {
    try (var upsert =
        connection.prepareStatement(
            schema.in(
                """
                insert into journal.subscriber (name, position)
                values (?, ?)
                on conflict (name) do update
                set position = excluded.position
                """))) {
      upsert.setString(1, name);
      upsert.setLong(2, position);
      upsert.executeUpdate();
    }
  }
}
