package medspil.exchange.web;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Tells that somebody else stored the same message a moment ago, however the failure is wrapped.
final class Overtaken {
  private static final String UNIQUE_VIOLATION = "23505";

  private Overtaken() {}

  static boolean in(@Nullable Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }
}
