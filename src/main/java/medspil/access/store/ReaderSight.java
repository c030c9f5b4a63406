package medspil.access.store;

import java.lang.ScopedValue.CallableOp;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import medspil.access.PageLook;
import medspil.access.Sight;
import medspil.access.Viewer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// Opens read-only transactions of the reader role and tells the database who looks.
@Component
final class ReaderSight implements Sight, PageLook {
  private static final ScopedValue<OpenLook> PAGE = ScopedValue.newInstance();
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
  public <X extends Throwable> void during(CallableOp<Void, X> answer) throws X {
    try (var page = new OpenLook()) {
      ScopedValue.where(PAGE, page).call(answer);
    }
  }

  @Override
  public void over() {
    if (PAGE.isBound()) PAGE.get().close();
  }

  @Override
  public <T> T of(Viewer viewer, Looking<T> looking) {
    try {
      return PAGE.isBound() && PAGE.get().isFor(viewer)
          ? shared(PAGE.get(), viewer, looking)
          : alone(viewer, looking);
    } catch (SQLException e) {
      throw new AccessFailure("reading for a page failed", e);
    }
  }

  private <T> T shared(OpenLook page, Viewer viewer, Looking<T> looking) throws SQLException {
    var held = page.connection();
    var whole = false;
    try {
      var found = looking.through(held == null ? page.hold(viewer, open(viewer)) : held);
      whole = true;
      return found;
    } finally {
      // After a failure the transaction answers nothing more; the next look begins anew.
      if (!whole) page.close();
    }
  }

  private <T> T alone(Viewer viewer, Looking<T> looking) throws SQLException {
    try (var connection = open(viewer)) {
      var found = looking.through(connection);
      // After a failure the pool does it, which keeps the failure itself to be told.
      connection.rollback();
      return found;
    }
  }

  private Connection open(Viewer viewer) throws SQLException {
    var connection = reader.getConnection();
    var told = false;
    try {
      connection.setAutoCommit(false);
      connection.setReadOnly(true);
      tell(connection, viewer);
      told = true;
      return connection;
    } finally {
      if (!told) connection.close();
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
