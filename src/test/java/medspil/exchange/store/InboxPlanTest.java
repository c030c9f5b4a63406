package medspil.exchange.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import medspil.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// If this breaks, each message takes longer the more its hospital has sent before.
class InboxPlanTest {
  private final TestDatabase database = TestDatabase.fresh();

  @Test
  void whether_a_message_came_before_is_read_from_two_indexes() throws SQLException {
    fill();

    assertThat(plan())
        .contains("inbox_header", "inbox_bundle", "(actual rows=1.00 loops=1)")
        .doesNotContain("Seq Scan", "inbox_received", "Rows Removed");
  }

  /// What one hospital sent in two weeks.
  private void fill() {
    var superuser = JdbcClient.create(database.superuser());
    superuser
        .sql(
            """
            insert into exchange.inbox
              (inbox_id, bundle_id, header_id, sender, receiver, content_hash, received_at,
              outcome, answer_code, answer_issues, answer_letter)
            select md5('inbox' || n)::uuid, 'bundle-' || n, 'header-' || n, 'hospital', 'home',
              '', timestamptz '2026-01-01 08:00:00Z' + n * interval '1 minute',
              'placed', 'ok', '', md5('letter' || n)::uuid
            from generate_series(1, 20000) as n
            """)
        .update();
    superuser.sql("vacuum (analyze) exchange.inbox").update();
  }

  private String plan() throws SQLException {
    try (var connection = database.writer().getConnection()) {
      var client = JdbcClient.create(new SingleConnectionDataSource(connection, true));
      return String.join(
          "\n",
          client
              .sql("explain (analyze, costs off, timing off) " + Inbox.BEFORE)
              .param("sender", "hospital")
              .param("header", "header-77")
              .param("bundle", "bundle-77")
              .query(String.class)
              .list());
    }
  }
}
