package medspil.app.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/// The server's settings that decide whether an acknowledged commit is on disk, read back from it.
record Durability(Map<String, String> settings) {

  static Durability of(Connection connection) throws SQLException {
    var settings = new TreeMap<String, String>();
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                """
                select name, setting
                from pg_settings
                where name in ('fsync', 'synchronous_commit', 'full_page_writes')
                """)) {
      while (rows.next()) settings.put(rows.getString("name"), rows.getString("setting"));
    }
    return new Durability(Map.copyOf(settings));
  }

  boolean isKept() {
    return settings.size() == 3 && settings.values().stream().allMatch("on"::equals);
  }

  @Override
  public String toString() {
    return new TreeMap<>(settings).toString();
  }
}
