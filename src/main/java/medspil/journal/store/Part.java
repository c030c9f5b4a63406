package medspil.journal.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.journal.Fragment;
import medspil.journal.Row;
import org.jspecify.annotations.Nullable;

/// All rows of one fragment in a statement: a few as values, many as arrays.
///
/// PostgreSQL plans and runs `values` in half the time of `unnest`, but each number of rows is a
/// text of its own. So one commit alone writes values, and a batch writes arrays.
final class Part {
  private static final Pattern UNNEST =
      Pattern.compile("unnest\\(\\s*\\?::\\w+\\[](?:,\\s*\\?::\\w+\\[])*\\s*\\)");

  private final Fragment fragment;
  private final List<Row> rows = new ArrayList<>();

  Part(Fragment fragment) {
    this.fragment = fragment;
  }

  /// What a part's text depends on; no rows stands for arrays.
  record Shape(Fragment fragment, int rows) {
    String sql() {
      var sql = fragment.sql().strip();
      return rows == 0 ? sql : UNNEST.matcher(sql).replaceFirst(Matcher.quoteReplacement(values()));
    }

    private String values() {
      var row =
          fragment.columnTypes().stream()
              .map(type -> "?::" + type)
              .collect(Collectors.joining(", ", "(", ")"));
      return Stream.generate(() -> row)
          .limit(rows)
          .collect(Collectors.joining(", ", "(values ", ")"));
    }
  }

  Shape shape(boolean few) {
    return new Shape(fragment, few && takesValues() ? rows.size() : 0);
  }

  void add(Row row) {
    if (!row.fragment().equals(fragment)) {
      throw new IllegalArgumentException("two different fragments are named " + fragment.name());
    }
    rows.add(row);
  }

  /// Sets the parameters from this one on, and answers which comes next.
  int set(Connection connection, PreparedStatement statement, int from, Shape shape)
      throws SQLException {
    return shape.rows() == 0 ? arrays(connection, statement, from) : values(statement, from);
  }

  private boolean takesValues() {
    return UNNEST.matcher(fragment.sql()).find();
  }

  private int values(PreparedStatement statement, int from) throws SQLException {
    var parameter = from;
    for (var row : rows) {
      for (var column = 0; column < row.values().size(); column++) {
        var type = fragment.columnTypes().get(column);
        Values.set(statement, parameter++, type, row.values().get(column));
      }
    }
    return parameter;
  }

  private int arrays(Connection connection, PreparedStatement statement, int from)
      throws SQLException {
    var parameter = from;
    for (var column = 0; column < fragment.columnTypes().size(); column++) {
      var type = fragment.columnTypes().get(column);
      statement.setArray(parameter++, connection.createArrayOf(type, column(type, column)));
    }
    return parameter;
  }

  private @Nullable Object[] column(String type, int index) {
    var column = rows.stream().map(row -> row.values().get(index));
    return type.equals("bytea")
        ? column.map(byte[].class::cast).toArray(byte[][]::new)
        : column.map(Values::plain).toArray();
  }
}
