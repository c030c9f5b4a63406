package medspil.journal.store;

import java.sql.SQLException;
import java.util.Set;

/// What PostgreSQL's codes for its errors mean to us.
final class SqlStates {
  private static final String UNIQUE_VIOLATION = "23505";
  private static final String SERIALIZATION_FAILURE = "40001";
  private static final String DEADLOCK = "40P01";
  private static final Set<String> OVERTAKEN =
      Set.of(UNIQUE_VIOLATION, SERIALIZATION_FAILURE, DEADLOCK);

  private SqlStates() {}

  /// Whether to load and decide again: the version, the command id or what a chapter keeps unique
  /// was taken.
  static boolean isOvertaken(SQLException e) {
    var state = e.getSQLState();
    return state != null && OVERTAKEN.contains(state);
  }

  /// Whether the connection itself is gone, so that trying again at once is no use.
  static boolean isDisconnected(SQLException e) {
    var state = e.getSQLState();
    return state == null || state.startsWith("08") || state.startsWith("57P");
  }
}
