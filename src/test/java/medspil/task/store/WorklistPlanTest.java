package medspil.task.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import medspil.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// If this breaks, *Mit arbejde* gets slower with every task that anybody in the region owes.
class WorklistPlanTest {
  private static final int PAGE = 51;
  private static final UUID UNIT = new UUID(0, 7);

  private final TestDatabase database = TestDatabase.fresh();

  @Test
  void a_unit_reads_its_page_from_the_index_alone_and_no_more_than_it_shows() throws SQLException {
    fill();

    var plan = plan();

    assertThat(plan)
        .contains("Index Only Scan using open_task_list on open_task")
        .contains("(actual rows=51.00 loops=1)")
        .doesNotContain("Sort", "Seq Scan", "Bitmap");
  }

  @Test
  void a_unit_that_is_not_the_readers_own_is_asked_about_by_relation() throws SQLException {
    fill();

    assertThat(rows(new UUID(0, 8))).isZero();
    assertThat(rows(UNIT)).isEqualTo(400);
  }

  /// 20,000 tasks of fifty units, as no commit writes them.
  private void fill() {
    var superuser = JdbcClient.create(database.superuser());
    superuser
        .sql(
            """
            insert into task.open_task
              (task_id, owner_unit, due, pathway_id, rule, status, missing, unsure)
            select md5('task' || n)::uuid, lpad(to_hex(n % 50), 32, '0')::uuid,
              timestamptz '2026-01-01 08:00:00Z' + n * interval '1 minute',
              md5('citizen' || n / 5)::uuid, 'agreement/1#1/rule', 'open', false, false
            from generate_series(1, 20000) as n
            """)
        .update();
    superuser.sql("vacuum (analyze) task.open_task").update();
  }

  private String plan() throws SQLException {
    try (var connection = database.reader().getConnection()) {
      connection.setAutoCommit(false);
      return String.join(
          "\n",
          as(UNIT, connection)
              .sql("explain (analyze, costs off, timing off) " + WorklistRows.OWED)
              .param("unit", UNIT)
              .param("due", java.time.OffsetDateTime.MIN)
              .param("task", new UUID(0, 0))
              .param("most", PAGE)
              .query(String.class)
              .list());
    }
  }

  private long rows(UUID reader) throws SQLException {
    try (var connection = database.reader().getConnection()) {
      connection.setAutoCommit(false);
      return as(reader, connection)
          .sql("select count(*) from task.open_task where owner_unit = :unit")
          .param("unit", UNIT)
          .query(Long.class)
          .single();
    }
  }

  private static JdbcClient as(UUID unit, Connection connection) {
    var client = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    client
        .sql("select set_config('medspil.holders', ?, true)")
        .param(unit.toString())
        .query()
        .singleRow();
    return client;
  }
}
