package medspil.journal.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import medspil.journal.Row;

/// Many rows of many fragments, written by one statement.
///
/// Each fragment becomes a part of the statement. The text depends only on which fragments take
/// part, and with how many rows while they are few, so the same few texts come again and stay
/// prepared.
final class JournalStatement {
  /// So many rows are one commit's; more are a batch or a rebuild.
  private static final int FEW = 24;

  private static final Comparator<String> EVENTS_LAST =
      Comparator.<String, Boolean>comparing(JournalTables.EVENTS::equals)
          .thenComparing(Comparator.naturalOrder());

  private final Map<List<Part.Shape>, String> texts = new ConcurrentHashMap<>();

  void execute(Connection connection, List<Row> rows) throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    var parts = parts(rows);
    var shapes = parts.stream().map(part -> part.shape(rows.size() <= FEW)).toList();
    var text = texts.computeIfAbsent(shapes, JournalStatement::compose);
    try (var statement = connection.prepareStatement(text)) {
      var parameter = 1;
      var shape = shapes.iterator();
      for (var part : parts) {
        parameter = part.set(connection, statement, parameter, shape.next());
      }
      statement.execute();
    }
  }

  private static Collection<Part> parts(List<Row> rows) {
    var parts = new TreeMap<String, Part>(EVENTS_LAST);
    for (var row : rows) {
      parts.computeIfAbsent(row.fragment().name(), _ -> new Part(row.fragment())).add(row);
    }
    return parts.values();
  }

  /// The last part is the statement itself and is carried out before the others: the events, so
  /// that whoever is overtaken learns it before having touched anything else.
  private static String compose(List<Part.Shape> shapes) {
    var parts = new ArrayList<String>();
    for (var shape : shapes.subList(0, shapes.size() - 1)) {
      parts.add("part_%d as (%s)".formatted(parts.size(), shape.sql()));
    }
    var last = shapes.getLast().sql();
    return parts.isEmpty() ? last : "with " + String.join(",\n", parts) + "\n" + last;
  }
}
