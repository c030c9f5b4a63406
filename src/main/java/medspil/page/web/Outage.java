package medspil.page.web;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.springframework.dao.TransientDataAccessException;

/// Whether a failure came of a database that was away, and whether it may have heard us before it
/// went.
public enum Outage {
  /// Something else failed.
  NONE,
  /// Nothing of the request reached it, or all of it was rolled back.
  BEFORE,
  /// The connection broke while it worked; what was asked for may have been done.
  MIDWAY;

  public static Outage of(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      var outage =
          switch (cause) {
            case TransientDataAccessException _, SQLTransientConnectionException _ -> BEFORE;
            case SQLException sql -> of(String.valueOf(sql.getSQLState()));
            default -> NONE;
          };
      if (outage != NONE) return outage;
    }
    return NONE;
  }

  private static Outage of(String state) {
    return switch (state) {
      // Not reached, not let in, still starting, too many callers.
      case "08001", "08004", "57P03", "53300" -> BEFORE;
      case "08000", "08003", "08006", "57P01", "57P02" -> MIDWAY;
      default -> NONE;
    };
  }
}
