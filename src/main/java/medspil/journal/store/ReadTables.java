package medspil.journal.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import medspil.journal.PathwayId;
import medspil.journal.Projection;
import medspil.journal.Recorded;
import medspil.journal.Row;

/// All read tables of a pathway: emptied, and written anew.
final class ReadTables<S> {
  private final List<Projection<S>> projections;
  private final JournalStatement statement;

  ReadTables(List<Projection<S>> projections, JournalStatement statement) {
    this.projections = projections;
    this.statement = statement;
  }

  void clear(Connection connection, PathwayId id) throws SQLException {
    for (var projection : projections) {
      for (var sql : projection.clear()) {
        try (var delete = connection.prepareStatement(sql)) {
          delete.setObject(1, id.value());
          delete.executeUpdate();
        }
      }
    }
  }

  void write(Connection connection, PathwayId id, S empty, S state, List<Recorded> events)
      throws SQLException {
    List<Row> rows =
        projections.stream()
            .flatMap(projection -> projection.rows(id, empty, state, events).stream())
            .toList();
    statement.execute(connection, rows);
  }
}
