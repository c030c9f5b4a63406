package medspil.journal.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import medspil.journal.Fragment;
import medspil.journal.Row;
import org.jspecify.annotations.Nullable;

/// Many rows of many fragments, written by one statement.
///
/// Each fragment becomes a part of the statement and takes its rows as arrays, one a column. The
/// text depends only on which fragments take part, so the same few texts come again and stay
/// prepared.
final class JournalStatement {
  private static final Comparator<String> EVENTS_LAST =
      Comparator.<String, Boolean>comparing(JournalTables.EVENT.name()::equals)
          .thenComparing(Comparator.naturalOrder());

  private final Map<List<String>, String> texts = new ConcurrentHashMap<>();

  void execute(Connection connection, List<Row> rows) throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    var groups = grouped(rows);
    try (var statement = connection.prepareStatement(text(groups))) {
      var parameter = 1;
      for (var group : groups) {
        for (var column = 0; column < group.fragment.columnTypes().size(); column++) {
          var array =
              connection.createArrayOf(
                  group.fragment.columnTypes().get(column), group.column(column));
          statement.setArray(parameter++, array);
        }
      }
      statement.execute();
    }
  }

  private static List<Group> grouped(List<Row> rows) {
    var groups = new TreeMap<String, Group>(EVENTS_LAST);
    for (var row : rows) {
      var group = groups.computeIfAbsent(row.fragment().name(), _ -> new Group(row.fragment()));
      group.add(row);
    }
    return List.copyOf(groups.values());
  }

  private String text(List<Group> groups) {
    var names = groups.stream().map(group -> group.fragment.name()).toList();
    return texts.computeIfAbsent(names, _ -> compose(groups));
  }

  /// The last part is the statement itself and is carried out before the others: the events, so
  /// that whoever is overtaken learns it before having touched anything else.
  private static String compose(List<Group> groups) {
    var parts = new ArrayList<String>();
    for (var group : groups.subList(0, groups.size() - 1)) {
      parts.add("part_%d as (%s)".formatted(parts.size(), group.fragment.sql().strip()));
    }
    var last = groups.getLast().fragment.sql().strip();
    return parts.isEmpty() ? last : "with " + String.join(",\n", parts) + "\n" + last;
  }

  private static final class Group {
    private final Fragment fragment;
    private final List<Row> rows = new ArrayList<>();

    Group(Fragment fragment) {
      this.fragment = fragment;
    }

    void add(Row row) {
      if (!row.fragment().equals(fragment)) {
        throw new IllegalArgumentException("two different fragments are named " + fragment.name());
      }
      rows.add(row);
    }

    @Nullable Object[] column(int index) {
      if (fragment.columnTypes().get(index).equals("bytea")) {
        return rows.stream().map(row -> (byte[]) row.values().get(index)).toArray(byte[][]::new);
      }
      return rows.stream().map(row -> text(row.values().get(index))).toArray();
    }

    private static @Nullable Object text(@Nullable Object value) {
      return value instanceof Enum<?> constant ? constant.name() : value;
    }
  }
}
