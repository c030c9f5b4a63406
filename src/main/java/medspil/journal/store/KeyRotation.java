package medspil.journal.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/// Wraps the citizens' keys with the master key that is now current; the bodies stay as they are.
public final class KeyRotation {
  private final DataSource writer;
  private final JournalSchema schema;
  private final KeyRing keys;

  KeyRotation(JournalSchema schema, DataSource writer, KeyRing keys) {
    this.schema = schema;
    this.writer = writer;
    this.keys = keys;
  }

  /// Answers how many there were; 0 when all is done and the old master key may go.
  public int rewrap(int atMost) {
    try (var connection = writer.getConnection()) {
      var old = old(connection, atMost);
      for (var row : old) {
        replace(connection, row, keys.wrap(keys.unwrap(row), row.pathway()));
      }
      return old.size();
    } catch (SQLException e) {
      throw JournalFailure.during("key rotation", e);
    }
  }

  private List<WrappedKey> old(Connection connection, int atMost) throws SQLException {
    try (var query =
        connection.prepareStatement(
            schema.in(
                """
                select pathway_id, key_id, wrapped, master_key_id
                from journal.data_key
                where master_key_id <> ? and destroyed_at is null
                limit ?
                """))) {
      query.setString(1, keys.currentMaster());
      query.setInt(2, atMost);
      var rows = new ArrayList<WrappedKey>();
      try (var row = query.executeQuery()) {
        while (row.next()) {
          rows.add(
              new WrappedKey(
                  PathwayQuery.uuid(row, "key_id"),
                  PathwayQuery.uuid(row, "pathway_id"),
                  row.getBytes("wrapped"),
                  row.getString("master_key_id"),
                  null));
        }
      }
      return rows;
    }
  }

  /// Nothing changes when the key was destroyed, or wrapped anew by another server, in the
  /// meantime.
  private void replace(Connection connection, WrappedKey old, WrappedKey fresh)
      throws SQLException {
    try (var update =
        connection.prepareStatement(
            schema.in(
                """
                update journal.data_key
                set wrapped = ?, master_key_id = ?
                where pathway_id = ? and master_key_id = ? and destroyed_at is null
                """))) {
      update.setBytes(1, fresh.wrapped());
      update.setString(2, fresh.masterKeyId());
      update.setObject(3, fresh.pathway());
      update.setString(4, old.masterKeyId());
      update.executeUpdate();
    }
  }
}
