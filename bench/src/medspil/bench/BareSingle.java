package medspil.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The reference: the same rows by one hand-written statement an event, values as parameters.
record BareSingle(HikariDataSource pool, Sample sample, Bare bare, String sql) implements Way {

  BareSingle(HikariDataSource pool, Sample sample, Bare bare) {
    this(pool, sample, bare, sql(sample));
  }

  @Override
  public String name() {
    return "bare_single";
  }

  @Override
  public void event(int caller) throws Exception {
    var other = bare.next();
    try (var connection = pool.getConnection();
        var statement = connection.prepareStatement(sql)) {
      var parameter = 1;
      for (var table : sample.tables()) {
        for (var row = 0; row < table.rows().size(); row++) {
          for (var column = 0; column < table.columns().size(); column++) {
            var sampled = table.rows().get(row).get(column);
            statement.setObject(
                parameter++, sample.value(other, table.columns().get(column), sampled, row));
          }
        }
      }
      statement.execute();
    }
  }

  @Override
  public void close() {
    pool.close();
  }

  private static String sql(Sample sample) {
    var parts = new ArrayList<String>();
    for (var table : sample.tables()) {
      var row =
          table.columns().stream()
              .map(column -> "?::" + column.type())
              .collect(Collectors.joining(", ", "(", ")"));
      var rows =
          Stream.generate(() -> row).limit(table.rows().size()).collect(Collectors.joining(", "));
      parts.add("insert into %s (%s) values %s".formatted(table.name(), table.columnNames(), rows));
    }
    return together(parts);
  }

  static String together(ArrayList<String> parts) {
    var last = parts.removeLast();
    var named = new ArrayList<String>();
    for (var part : parts) {
      named.add("part_%d as (%s)".formatted(named.size(), part));
    }
    return "with " + String.join(",\n", named) + "\n" + last;
  }
}
