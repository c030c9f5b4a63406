package medspil.journal.store;

import static medspil.journal.store.Node.happens;
import static medspil.journal.store.Node.newPathway;
import static medspil.journal.store.Node.planned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import medspil.journal.Event;
import medspil.journal.PathwayId;
import medspil.journal.Recorded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// If this breaks, a page shows somebody what is not for them.
class ReaderTest {
  private static final UUID WARD = new UUID(7, 7);
  private static final Visits.VisitCancelled CANCELLED = new Visits.VisitCancelled(new UUID(9, 1));

  private final Node node =
      Node.on(
          Node.newDatabase(),
          Node.CHAPTERS,
          Node.MASTERS,
          JournalSettings.DEFAULT.withSnapshotEvery(1));
  private final PathwayId pathway = newPathway();

  @BeforeEach
  void a_visit_is_planned_and_cancelled() {
    node.commit(pathway, happens(planned(1)));
    node.commit(pathway, happens(CANCELLED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "journal.event",
        "journal.data_key",
        "journal.snapshot",
        "journal.command",
        "journal.subscriber",
        "access.relation"
      })
  void nothing_is_seen_by_who_holds_no_relation(String table) throws SQLException {
    relation(WARD, "{HEALTH,COORDINATION}", "1 hour");

    assertThat(seen(table, new UUID(8, 8).toString())).isZero();
    assertThat(seen(table, "")).isZero();
    assertThat(
            JdbcClient.create(node.database().reader())
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single())
        .as("nobody said for whom")
        .isZero();
  }

  @ParameterizedTest(name = "{0} opens {1} events, {2} snapshots")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}                                                             | 0 | 0
          {HEALTH}                                                       | 1 | 0
          {HEALTH,COORDINATION}                                          | 2 | 0
          {HEALTH,COORDINATION,SOCIAL,EMPLOYMENT,CITIZENS_OWN}           | 2 | 0
          {HEALTH,COORDINATION,SOCIAL,EMPLOYMENT,PLACEMENT,MESSAGE,INCIDENT,CITIZENS_OWN} | 2 | 1
          """)
  void a_relation_opens_its_categories_and_no_others(String categories, long events, long snapshots)
      throws SQLException {
    relation(WARD, categories, "1 hour");

    assertThat(seen("journal.event", WARD.toString())).isEqualTo(events);
    assertThat(seen("journal.snapshot", WARD.toString())).isEqualTo(snapshots);
    assertThat(seen("journal.data_key", WARD.toString())).isEqualTo(1);
  }

  @Test
  void a_relation_that_has_ended_opens_nothing() throws SQLException {
    relation(WARD, "{HEALTH}", "-1 second");

    assertThat(seen("journal.event", WARD.toString())).isZero();
    assertThat(seen("journal.data_key", WARD.toString())).isZero();
  }

  @Test
  void the_visible_history_is_read_as_the_reader() throws SQLException {
    relation(WARD, "{COORDINATION}", "1 hour");

    assertThat(history(WARD)).containsExactly(CANCELLED);
    assertThat(history(new UUID(8, 8))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update journal.event set codec = 0",
        "delete from journal.event",
        "truncate journal.event",
        "update journal.command set version = 1",
        "delete from journal.command",
        "delete from journal.data_key",
        "update journal.note set category = 'SOCIAL'",
        "select * from journal.note_0",
        "select * from journal.event_0"
      })
  void the_writer_cannot_change_what_happened(String sql) {
    var writer = JdbcClient.create(node.database().writer());

    assertThatThrownBy(() -> writer.sql(sql).update())
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  @Test
  void one_kind_of_events_is_read_without_the_others() throws SQLException {
    relation(WARD, "{HEALTH,COORDINATION}", "1 hour");

    assertThat(history(WARD, Visits.VisitCancelled.class)).containsExactly(CANCELLED);
    assertThat(history(WARD, Event.class)).hasSizeGreaterThan(1).contains(CANCELLED);
  }

  private List<Event> history(UUID holder) throws SQLException {
    return history(holder, Event.class);
  }

  private List<Event> history(UUID holder, Class<? extends Event> of) throws SQLException {
    try (var connection = node.database().reader().getConnection()) {
      connection.setAutoCommit(false);
      holders(connection, holder.toString());
      var history = node.store().visibleHistory().history(connection, pathway, of);
      connection.commit();
      connection.setAutoCommit(true);
      return history.stream().map(Recorded::event).toList();
    }
  }

  private long seen(String table, String holders) throws SQLException {
    try (var connection = node.database().reader().getConnection()) {
      connection.setAutoCommit(false);
      holders(connection, holders);
      try (var statement = connection.createStatement();
          var row = statement.executeQuery("select count(*) from " + table)) {
        row.next();
        return row.getLong(1);
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  private static void holders(Connection connection, String holders) throws SQLException {
    try (var set = connection.prepareStatement("select set_config('medspil.holders', ?, true)")) {
      set.setString(1, holders);
      set.execute();
    }
  }

  private void relation(UUID holder, String categories, String left) {
    node.sql()
        .sql(
            """
            insert into access.relation (pathway_id, holder, ground, categories, since, until)
            values (?, ?, 'example', ?::text[], now() - interval '1 hour', now() + ?::interval)
            """)
        .params(pathway.value(), holder, categories, left)
        .update();
  }
}
