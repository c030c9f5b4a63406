package medspil.task.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import medspil.task.Worklists.Place;
import org.jspecify.annotations.Nullable;

/// Where a page of a list ended, as it stands in an address.
final class Cursor {
  private static final String NEVER = "never";

  private Cursor() {}

  static String write(@Nullable Instant at, UUID task) {
    return (at == null ? NEVER : at.toString()) + "_" + task;
  }

  /// Null for the beginning, and for what nobody can read.
  static @Nullable Place read(@Nullable String written) {
    if (written == null) {
      return null;
    }
    var parts = written.split("_", 2);
    try {
      var at = parts[0].equals(NEVER) ? Instant.MAX : Instant.parse(parts[0]);
      return new Place(at, UUID.fromString(parts[parts.length - 1]));
    } catch (DateTimeException | IllegalArgumentException _) {
      return null;
    }
  }
}
