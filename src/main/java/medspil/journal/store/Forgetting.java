package medspil.journal.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import medspil.journal.Actor;
import medspil.journal.JournalEvents;
import medspil.journal.PathwayId;

/// Forgets a citizen: the key is destroyed, and the snapshots, notes, files and read tables of the
/// pathway are emptied.
///
/// The events stay, as bytes that nobody can read. Copies of the key in backups go when these do.
public final class Forgetting {
  private final JournalSchema schema;
  private final TechnicalEvents technical;
  private final ReadTables<?> tables;

  Forgetting(JournalSchema schema, TechnicalEvents technical, ReadTables<?> tables) {
    this.schema = schema;
    this.technical = technical;
    this.tables = tables;
  }

  /// Whether there was such a pathway.
  public boolean forget(PathwayId id, Actor actor) {
    try {
      return technical.append(id, new JournalEvents.Forgotten(), actor, this::destroy);
    } catch (SQLException e) {
      throw JournalFailure.during("forgetting", e);
    }
  }

  private void destroy(Connection connection, StoredPathway stored, Instant now)
      throws SQLException {
    try (var key =
            connection.prepareStatement(
                schema.in(
                    """
                    update journal.data_key
                    set wrapped = '', destroyed_at = ?
                    where pathway_id = ? and destroyed_at is null
                    """));
        var snapshots =
            connection.prepareStatement(
                schema.in("delete from journal.snapshot where pathway_id = ?"));
        var notes = connection.prepareStatement("delete from journal.note where pathway_id = ?");
        var files =
            connection.prepareStatement("delete from journal.file_piece where pathway_id = ?")) {
      key.setTimestamp(1, Timestamp.from(now));
      key.setObject(2, stored.id.value());
      key.executeUpdate();
      snapshots.setObject(1, stored.id.value());
      snapshots.executeUpdate();
      notes.setObject(1, stored.id.value());
      notes.executeUpdate();
      files.setObject(1, stored.id.value());
      files.executeUpdate();
    }
    tables.clear(connection, stored.id);
  }
}
