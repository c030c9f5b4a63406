package medspil.task.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import medspil.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// If this breaks, *Mit arbejde* gets slower with every task that anybody in the region owes.
class WorklistPlanTest {
  private static final int PAGE = 51;
  private static final UUID UNIT = new UUID(0, 7);
  private static final String BOTH = UNIT + "," + new UUID(0, 8);
  private static final OffsetDateTime NEXT_YEAR = OffsetDateTime.parse("2027-01-01T00:00:00Z");

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

  @Test
  void what_others_owe_is_counted_by_citizen_each_task_once_and_no_further_than_asked()
      throws SQLException {
    fill();
    relate();

    assertThat(waiting(10_000)).isEqualTo(3 * 400);
    assertThat(waiting(100)).isEqualTo(100);
    assertThat(planOfWaiting(10))
        .contains("open_task_pathway", "SubPlan")
        .doesNotContain("Seq Scan on open_task", "hashed SubPlan");
  }

  @Test
  void the_heading_counts_no_further_than_asked() throws SQLException {
    fill();

    assertThat(counts(100)).isEqualTo("100 100 0");
    assertThat(counts(1_000)).isEqualTo("400 400 0");
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
          as(UNIT.toString(), connection)
              .sql("explain (analyze, costs off, timing off) " + WorklistRows.OWED)
              .param("unit", UNIT)
              .param("due", OffsetDateTime.MIN)
              .param("task", new UUID(0, 0))
              .param("most", PAGE)
              .query(String.class)
              .list());
    }
  }

  private long rows(UUID reader) throws SQLException {
    try (var connection = database.reader().getConnection()) {
      connection.setAutoCommit(false);
      return as(reader.toString(), connection)
          .sql("select count(*) from task.open_task where owner_unit = :unit")
          .param("unit", UNIT)
          .query(Long.class)
          .single();
    }
  }

  /// Two units know the same citizens, whose other tasks three others owe.
  private void relate() {
    var superuser = JdbcClient.create(database.superuser());
    superuser
        .sql(
            """
            insert into access.relation (pathway_id, holder, ground, categories, since)
            select distinct pathway_id, owner_unit, 'task', array['COORDINATION'], timestamptz '2026-01-01'
            from task.open_task
            """)
        .update();
    superuser.sql("vacuum (analyze) access.relation").update();
  }

  private int waiting(int most) throws SQLException {
    try (var connection = database.reader().getConnection()) {
      connection.setAutoCommit(false);
      return as(BOTH, connection)
          .sql(WorklistRows.WAITING)
          .param("most", most)
          .query(Integer.class)
          .single();
    }
  }

  private String planOfWaiting(int most) throws SQLException {
    try (var connection = database.reader().getConnection()) {
      connection.setAutoCommit(false);
      return String.join(
          "\n",
          as(UNIT.toString(), connection)
              .sql("explain (analyze, costs off, timing off) " + WorklistRows.WAITING)
              .param("most", most)
              .query(String.class)
              .list());
    }
  }

  private String counts(int most) throws SQLException {
    try (var connection = database.reader().getConnection()) {
      connection.setAutoCommit(false);
      return as(UNIT.toString(), connection)
          .sql(WorklistRows.COUNTS)
          .param("units", new UUID[] {UNIT})
          .param("now", NEXT_YEAR)
          .param("end", NEXT_YEAR.plusDays(1))
          .param("most", most)
          .query((row, _) -> "%d %d %d".formatted(row.getInt(1), row.getInt(2), row.getInt(3)))
          .single();
    }
  }

  private static JdbcClient as(String holders, Connection connection) {
    var client = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    client.sql("select set_config('medspil.holders', ?, true)").param(holders).query().singleRow();
    return client;
  }
}
