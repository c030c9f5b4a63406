package medspil.journal.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// Gives PostgreSQL a value, or the lack of one, always as the same type: a parameter that changes
/// its type makes it prepare the statement anew.
final class Values {
  private static final String NEVER = "infinity";

  private Values() {}

  static void set(PreparedStatement statement, int parameter, String type, @Nullable Object value)
      throws SQLException {
    switch (plain(value)) {
      case null -> setNull(statement, parameter, type);
      case byte[] bytes -> statement.setBytes(parameter, bytes);
      case Instant instant -> statement.setObject(parameter, instant.atOffset(ZoneOffset.UTC));
      case String text when type.equals("timestamptz") && text.equals(NEVER) ->
          statement.setObject(parameter, OffsetDateTime.MAX);
      case String text when !type.equals("text") ->
          statement.setObject(parameter, text, Types.OTHER);
      case Integer number when type.equals("int2") ->
          statement.setShort(parameter, number.shortValue());
      case Integer number when type.equals("int8") -> statement.setLong(parameter, number);
      case Object other -> statement.setObject(parameter, other);
    }
  }

  /// As an array takes it, too.
  static @Nullable Object plain(@Nullable Object value) {
    return value instanceof Enum<?> constant ? constant.name() : value;
  }

  private static void setNull(PreparedStatement statement, int parameter, String type)
      throws SQLException {
    if (type.equals("text")) {
      statement.setNull(parameter, Types.VARCHAR);
    } else {
      statement.setNull(parameter, Types.OTHER, type);
    }
  }
}
