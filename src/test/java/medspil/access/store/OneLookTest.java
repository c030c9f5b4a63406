package medspil.access.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import medspil.TestDatabase;
import medspil.access.Role;
import medspil.access.Viewer;
import medspil.directory.OrganisationId;
import medspil.directory.UnitId;
import org.junit.jupiter.api.Test;

/// If this breaks, a page sees with the eyes of somebody else, keeps a connection for good, or
/// costs the database a transaction for each of its dozen questions.
class OneLookTest {
  private static final TestDatabase DATABASE = TestDatabase.fresh();
  private static final String EYES =
      "select pg_backend_pid() || ' ' || now() || ' ' || current_setting('medspil.holders')";
  private static final Viewer NURSE = viewer(1);
  private static final Viewer OTHER = viewer(2);

  private final ReaderSight sight = new ReaderSight(DATABASE.reader());

  @Test
  void allThatAPageReadsIsOneTransaction() throws SQLException {
    var seen = new ArrayList<String>();
    sight.during(() -> {
      seen.add(sight.of(NURSE, OneLookTest::eyes));
      seen.add(sight.of(NURSE, OneLookTest::eyes));
      return null;
    });
    assertThat(Set.copyOf(seen)).hasSize(1);
  }

  @Test
  void outsideAPageEachLookIsItsOwn() {
    assertThat(sight.of(NURSE, OneLookTest::eyes)).isNotEqualTo(sight.of(NURSE, OneLookTest::eyes));
  }

  @Test
  void somebodyElseLooksWithTheirOwnEyesEvenWithinALook() throws SQLException {
    sight.during(() -> {
      var inner = new ArrayList<String>();
      var outer =
          sight.of(
              NURSE,
              connection -> {
                inner.add(sight.of(OTHER, OneLookTest::eyes));
                return eyes(connection);
              });
      assertThat(outer).endsWith(holders(NURSE));
      assertThat(inner).allSatisfy(eyes -> assertThat(eyes).endsWith(holders(OTHER)));
      return null;
    });
  }

  @Test
  void afterAFaultTheSamePageReadsOn() throws SQLException {
    sight.during(() -> {
      assertThatThrownBy(() -> sight.of(NURSE, connection -> ask(connection, "select 1/0")))
          .isInstanceOf(AccessFailure.class);
      assertThat(sight.of(NURSE, OneLookTest::eyes)).endsWith(holders(NURSE));
      return null;
    });
  }

  @Test
  void whatIsCommittedMeanwhileIsSeen() throws SQLException {
    sight.during(() -> {
      var before = sight.of(NURSE, OneLookTest::table);
      try (var writer = DATABASE.superuser().getConnection();
          var statement = writer.createStatement()) {
        statement.execute("create table public.meanwhile (n int)");
      }
      assertThat(sight.of(NURSE, OneLookTest::table)).isNotEqualTo(before);
      return null;
    });
  }

  @Test
  void connectionsGoBackWhenThePageIsWrittenAndWhenItFails() throws SQLException {
    for (var page = 0; page < 100; page++) {
      sight.during(() -> {
        sight.of(NURSE, OneLookTest::eyes);
        sight.over();
        assertThat(sight.of(OTHER, OneLookTest::eyes)).endsWith(holders(OTHER));
        return null;
      });
      assertThatThrownBy(() ->
              sight.during(() -> {
                sight.of(NURSE, OneLookTest::eyes);
                throw new IllegalStateException("the page failed");
              }))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  private static String eyes(Connection connection) throws SQLException {
    return ask(connection, EYES);
  }

  private static String table(Connection connection) throws SQLException {
    return ask(connection, "select count(*) from pg_class where relname = 'meanwhile'");
  }

  private static String ask(Connection connection, String question) throws SQLException {
    try (var statement = connection.createStatement();
        var answer = statement.executeQuery(question)) {
      answer.next();
      return answer.getString(1);
    }
  }

  private static String holders(Viewer viewer) {
    return String.join(",", List.of(viewer.person().toString(), unit(viewer)));
  }

  private static String unit(Viewer viewer) {
    return viewer.units().iterator().next().value().toString();
  }

  private static Viewer viewer(int number) {
    return new Viewer(
        new UUID(0, number),
        "Prøve",
        Role.HOME_NURSE,
        new OrganisationId(new UUID(1, number)),
        Set.of(new UnitId(new UUID(2, number))));
  }
}
