package medspil.journal;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/// Files about citizens, encrypted with the citizen's key piece by piece, so that no more than a
/// piece of one is ever held.
public interface SealedFiles {
  /// How much of a file one piece holds.
  int PIECE = 1 << 20;

  /// What a file is, and whose.
  ///
  /// @param units the units it lies between
  record Place(PathwayId pathway, UUID file, Category category, Collection<UUID> units) {}

  /// Keeps all that comes, and the same file twice once; false when the citizen is unknown or
  /// forgotten.
  ///
  /// @param size as many bytes as come
  boolean keep(Place place, long size, InputStream content) throws IOException;

  /// As if it had never come.
  void drop(PathwayId pathway, UUID file);

  /// One piece as the holders of a reading transaction may read it, the first being 1; empty when
  /// there is none for them.
  Optional<byte[]> piece(Connection reader, PathwayId pathway, UUID file, int number, int of)
      throws SQLException;

  static int pieces(long size) {
    return (int) Math.max(1, (size + PIECE - 1) / PIECE);
  }
}
