package medspil.bench;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The rows that Medspil wrote for one event, to be written again and again by bare JDBC: other
/// ids, the same sizes.
record Sample(List<Table> tables) {
  private static final Set<String> FRESH = Set.of("event_id", "task_id", "stay_id");
  private static final List<String> TABLES =
      List.of(
          "journal.command", "task.open_task", "stay.board", "access.relation", "journal.event");

  Sample {
    tables = List.copyOf(tables);
  }

  record Column(String name, String type) {}

  record Table(String name, List<Column> columns, List<List<@Nullable Object>> rows) {
    String columnNames() {
      return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }
  }

  /// What the transaction of this command wrote.
  static Sample of(JdbcClient database, UUID command) {
    var tx =
        database
            .sql("select distinct tx from journal.event where command_id = ?")
            .param(command)
            .query(Long.class)
            .single();
    return new Sample(
        TABLES.stream()
            .map(name -> table(database, name, tx))
            .filter(table -> !table.rows().isEmpty())
            .toList());
  }

  private static Table table(JdbcClient database, String name, long tx) {
    var columns = columns(database, name);
    var names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
    List<List<@Nullable Object>> rows = new ArrayList<>();
    database
        .sql("select %s from %s where xmin::text = ?".formatted(names, name))
        .param(Long.toString(tx))
        .query((ResultSet row) -> {
          List<@Nullable Object> values = new ArrayList<>();
          for (var column = 1; column <= columns.size(); column++) {
            values.add(row.getObject(column));
          }
          rows.add(values);
        });
    return new Table(name, columns, rows);
  }

  private static List<Column> columns(JdbcClient database, String table) {
    return database
        .sql(
            """
            select attname, atttypid::regtype::text
            from pg_attribute
            where attrelid = ?::regclass and attnum > 0 and not attisdropped and attname <> 'tx'
            order by attnum
            """)
        .param(table)
        .query((row, _) -> new Column(row.getString(1), row.getString(2)))
        .list();
  }

  int rows() {
    return tables.stream().mapToInt(table -> table.rows().size()).sum();
  }

  /// The ids of one more event.
  record Other(UUID pathway, long version, UUID command) {}

  @Nullable Object value(Other other, Column column, @Nullable Object sampled, int row) {
    if (FRESH.contains(column.name())) {
      return UuidCreator.getTimeOrderedEpoch();
    }
    return switch (column.name()) {
      case "pathway_id" -> other.pathway();
      case "command_id" -> other.command();
      case "version" -> other.version() + row;
      default -> sampled;
    };
  }

  /// One column of many events, as an array.
  Array array(Connection connection, Table table, int column, List<Other> others)
      throws SQLException {
    var all = new ArrayList<@Nullable Object>();
    var of = table.columns().get(column);
    for (var other : others) {
      for (var row = 0; row < table.rows().size(); row++) {
        all.add(value(other, of, table.rows().get(row).get(column), row));
      }
    }
    var values = all.toArray();
    return of.type().equals("bytea")
        ? connection.createArrayOf("bytea", Arrays.copyOf(values, values.length, byte[][].class))
        : connection.createArrayOf(of.type(), values);
  }
}
