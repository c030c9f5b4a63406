package medspil.access.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import medspil.access.Sight;
import medspil.access.Viewer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// Opens a read-only transaction of the reader role and tells the database who looks.
@Component
final class ReaderSight implements Sight {
  private static final String WHO =
      """
      select set_config('medspil.holders', ?, true),
        set_config('medspil.organisation', ?, true),
        set_config('medspil.role', ?, true)
      """;

  private final DataSource reader;

  ReaderSight(@Qualifier("reader") DataSource reader) {
    this.reader = reader;
  }

  @Override
  public <T> T of(Viewer viewer, Looking<T> looking) {
    try (var connection = reader.getConnection()) {
      connection.setAutoCommit(false);
      connection.setReadOnly(true);
      tell(connection, viewer);
      var found = looking.through(connection);
      // After a failure the pool does it, which keeps the failure itself to be told.
      connection.rollback();
      return found;
    } catch (SQLException e) {
      throw new AccessFailure("reading for a page failed", e);
    }
  }

  private static void tell(Connection connection, Viewer viewer) throws SQLException {
    try (var statement = connection.prepareStatement(WHO)) {
      statement.setString(1, holders(viewer));
      statement.setString(2, viewer.organisation().value().toString());
      statement.setString(3, viewer.role().name());
      statement.execute();
    }
  }

  private static String holders(Viewer viewer) {
    var units = viewer.units().stream().map(unit -> unit.value());
    return Stream.concat(Stream.of(viewer.person()), units)
        .map(UUID::toString)
        .collect(Collectors.joining(","));
  }
}
