package medspil.journal.store;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import medspil.journal.PathwayId;
import medspil.journal.SealedFiles;

/// The pieces of files, each encrypted with its citizen's key and bound to its file, its place and
/// how many there are, so that none is missed, moved or swapped unseen.
final class FilePieces implements SealedFiles {
  private final DataSource writer;
  private final KeyRing keys;

  FilePieces(DataSource writer, KeyRing keys) {
    this.writer = writer;
    this.keys = keys;
  }

  @Override
  public boolean keep(Place place, long size, InputStream content) throws IOException {
    try (var connection = writer.getConnection()) {
      connection.setAutoCommit(false);
      var kept = false;
      try {
        var key = key(connection, place.pathway());
        if (key.isPresent()) {
          insert(connection, place, key.get(), SealedFiles.pieces(size), content);
          connection.commit();
          kept = true;
        }
        return kept;
      } finally {
        if (!kept) connection.rollback();
      }
    } catch (SQLException e) {
      throw JournalFailure.during("keeping a file", e);
    }
  }

  /// Held until the pieces are in: whoever forgets the citizen meanwhile waits, and finds them.
  private Optional<DataKey> key(Connection connection, PathwayId pathway) throws SQLException {
    try (var query =
        connection.prepareStatement(
            """
            select pathway_id, key_id, wrapped, master_key_id
            from journal.data_key
            where pathway_id = ? and destroyed_at is null
            for share
            """)) {
      query.setObject(1, pathway.value());
      try (var row = query.executeQuery()) {
        return row.next() ? Optional.of(key(row)) : Optional.empty();
      }
    }
  }

  private static void insert(
      Connection connection, Place place, DataKey key, int pieces, InputStream content)
      throws SQLException, IOException {
    try (var insert =
        connection.prepareStatement(
            """
            insert into journal.file_piece
              (pathway_id, file_id, piece, category, units, key_id, body)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing
            """)) {
      for (var number = 1; number <= pieces; number++) {
        insert.setObject(1, place.pathway().value());
        insert.setObject(2, place.file());
        insert.setInt(3, number);
        insert.setString(4, place.category().name());
        insert.setArray(5, connection.createArrayOf("uuid", place.units().toArray()));
        insert.setObject(6, key.id());
        insert.setBytes(7, key.seal(content.readNBytes(PIECE), place.file(), type(number, pieces)));
        insert.executeUpdate();
      }
      if (content.read() != -1) {
        throw new IOException("a file is longer than was said");
      }
    }
  }

  @Override
  public void drop(PathwayId pathway, UUID file) {
    try (var connection = writer.getConnection();
        var delete =
            connection.prepareStatement(
                "delete from journal.file_piece where pathway_id = ? and file_id = ?")) {
      delete.setObject(1, pathway.value());
      delete.setObject(2, file);
      delete.executeUpdate();
    } catch (SQLException e) {
      throw JournalFailure.during("dropping a file", e);
    }
  }

  @Override
  public Optional<byte[]> piece(Connection reader, PathwayId pathway, UUID file, int number, int of)
      throws SQLException {
    try (var query =
        reader.prepareStatement(
            """
            select p.pathway_id, p.body, k.key_id, k.wrapped, k.master_key_id
            from journal.file_piece p
            join journal.data_key k using (pathway_id, key_id)
            where p.pathway_id = ? and p.file_id = ? and p.piece = ? and k.destroyed_at is null
            """)) {
      query.setObject(1, pathway.value());
      query.setObject(2, file);
      query.setInt(3, number);
      try (var row = query.executeQuery()) {
        return row.next()
            ? Optional.of(key(row).open(row.getBytes("body"), file, type(number, of)))
            : Optional.empty();
      }
    }
  }

  private static String type(int number, int of) {
    return "file/1 " + number + "/" + of;
  }

  private DataKey key(ResultSet row) throws SQLException {
    return keys.unwrap(
        new WrappedKey(
            row.getObject("key_id", UUID.class),
            row.getObject("pathway_id", UUID.class),
            row.getBytes("wrapped"),
            row.getString("master_key_id"),
            null));
  }
}
