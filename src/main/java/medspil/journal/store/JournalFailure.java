package medspil.journal.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// The database or a stored body failed us; nothing that was asked for is known to have happened.
public final class JournalFailure extends RuntimeException {
  JournalFailure(String what, @Nullable Throwable cause) {
    super(what, cause);
  }

  static JournalFailure during(String work, SQLException cause) {
    return new JournalFailure(
        "journal: %s failed with SQL state %s".formatted(work, cause.getSQLState()), cause);
  }
}
