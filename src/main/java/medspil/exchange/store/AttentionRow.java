package medspil.exchange.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;

/// Reads a row of the attention list.
final class AttentionRow {
  private AttentionRow() {}

  static Attention.Item read(ResultSet row) throws SQLException {
    return new Attention.Item(
        row.getObject(1, UUID.class),
        row.getObject(2, UUID.class),
        row.getString(3),
        row.getObject(4, UUID.class),
        row.getString(5),
        row.getObject(6, UUID.class),
        row.getObject(7, OffsetDateTime.class).toInstant());
  }
}
