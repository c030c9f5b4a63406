package medspil.access.store;

import java.sql.Connection;
import java.sql.SQLException;
import medspil.access.Viewer;
import org.jspecify.annotations.Nullable;

/// The transaction that the reads of one request share, opened by the first that needs it.
///
/// Each statement still sees what is committed when it begins. It belongs to the request's thread.
final class OpenLook implements AutoCloseable {
  private @Nullable Viewer viewer;
  private @Nullable Connection connection;

  /// Whether it may serve this viewer; the eyes of two people are never mixed.
  boolean isFor(Viewer looking) {
    return viewer == null || viewer.equals(looking);
  }

  @Nullable Connection connection() {
    return connection;
  }

  Connection hold(Viewer looking, Connection opened) {
    viewer = looking;
    connection = opened;
    return opened;
  }

  @Override
  public void close() {
    var held = connection;
    connection = null;
    viewer = null;
    if (held == null) return;
    try (held) {
      held.rollback();
    } catch (SQLException e) {
      throw new AccessFailure("a look for a page could not be ended", e);
    }
  }
}
