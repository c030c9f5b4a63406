package medspil.access;

import java.sql.Connection;
import java.sql.SQLException;

/// The only way a page reads what concerns citizens: in one transaction of the reader role, which
/// sees what the viewer's relations grant and nothing else.
public interface Sight {
  <T> T of(Viewer viewer, Looking<T> looking);

  /// What is read through the viewer's eyes.
  @FunctionalInterface
  interface Looking<T> {
    T through(Connection connection) throws SQLException;
  }
}
