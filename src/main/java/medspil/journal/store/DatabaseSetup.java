package medspil.journal.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;

/// Makes an empty database ready: the roles by a superuser, then the tables by their owner.
public final class DatabaseSetup {
  private DatabaseSetup() {}

  /// Creates what is missing of the three roles and opens the connected database to them.
  ///
  /// An operator does the same by running `db/roles.sql`.
  public static void roles(DataSource superuser) throws SQLException {
    try (var connection = superuser.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(script());
    }
  }

  /// Brings the tables up to this release.
  public static void migrate(DataSource owner) {
    flyway(owner).migrate();
  }

  /// Whether the tables are those of this release.
  public static Standing standing(DataSource owner) {
    var info = flyway(owner).info();
    if (info.pending().length > 0) return Standing.BEHIND;
    return Stream.of(info.applied())
            .anyMatch(one -> one.getState() == MigrationState.FUTURE_SUCCESS)
        ? Standing.AHEAD
        : Standing.CURRENT;
  }

  private static Flyway flyway(DataSource owner) {
    return Flyway.configure()
        .dataSource(owner)
        .locations("classpath:db/migration")
        .defaultSchema("migration")
        // Each room has numbers of its own, so a later release brings earlier numbers.
        .outOfOrder(true)
        .load();
  }

  private static String script() {
    try (var in = DatabaseSetup.class.getResourceAsStream("/db/roles.sql")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
