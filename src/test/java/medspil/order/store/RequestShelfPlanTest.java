package medspil.order.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.TestDatabase;
import medspil.order.OrderList.Place;
import medspil.order.OrderList.Shelf;
import medspil.order.OrderList.Sort;
import medspil.order.RequestState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// If this breaks, the list of requests gets slower with every request that was ever answered.
class RequestShelfPlanTest {
  private static final int PAGE = 51;
  private static final UUID UNIT = new UUID(0, 7);
  private static final OffsetDateTime AT = OffsetDateTime.parse("2026-01-03T00:00:00Z");

  private final TestDatabase database = TestDatabase.fresh();

  /// 20,000 requests between a few units, as no commit writes them.
  @BeforeEach
  void fill() {
    var superuser = JdbcClient.create(database.superuser());
    superuser
        .sql(
            """
            insert into orders.request
              (pathway_id, request_id, order_id, unit, by_unit, state, answer_by, asked_at, ended_at)
            select md5('citizen' || n / 5)::uuid, md5('request' || n)::uuid, md5('order' || n)::uuid,
              lpad(to_hex(7 + n / 4 % 3), 32, '0')::uuid, lpad(to_hex(7 + n / 4 % 4), 32, '0')::uuid,
              case n % 4 when 0 then 'ASKED' when 1 then 'OFFERED' else 'DECLINED' end,
              date '2026-01-01' + n / 2000, timestamptz '2026-01-01 08:00:00Z' + n * interval '1 minute',
              case when n % 4 > 1 then timestamptz '2026-02-01 08:00:00Z' + n * interval '1 minute' end
            from generate_series(1, 20000) as n
            """)
        .update();
    superuser.sql("vacuum (analyze) orders.request").update();
  }

  @ParameterizedTest(name = "{0} {1}: {3}")
  @CsvSource(
      textBlock =
          """
          WAITS, WAITS, unit, request_unit_open
          WAITS, OPEN, unit, request_unit_open
          WAITS, ENDED, unit, request_unit_ended
          ANSWER_BY, ALL, unit, request_unit_answer_by
          NEWEST, ALL, unit, request_unit_asked_at
          OLDEST, ALL, unit, request_unit_asked_at
          WAITS, WAITS, by_unit, request_by_unit_open
          WAITS, OPEN, by_unit, request_by_unit_open
          WAITS, ENDED, by_unit, request_by_unit_ended
          ANSWER_BY, ALL, by_unit, request_by_unit_answer_by
          NEWEST, ALL, by_unit, request_by_unit_asked_at
          OLDEST, ALL, by_unit, request_by_unit_asked_at
          """)
  void a_page_is_read_from_the_index_that_has_it_in_order(
      Sort sort, Shelf shelf, String ours, String index) throws SQLException {
    var from = RequestShelf.from(sort, new Place(shelf, AT.toInstant(), new UUID(0, 0))).getFirst();

    assertThat(plan(from, ours, true)).containsPattern("Index Scan (Backward )?using " + index);
    assertThat(plan(from, ours, false)).containsPattern("Index Scan (Backward )?using " + index);
  }

  private String plan(RequestShelf shelf, String ours, boolean further) throws SQLException {
    var side =
        new RequestShelf.Side(ours, ours.equals("unit") ? "by_unit" : "unit", RequestState.ASKED);
    try (var connection = database.reader().getConnection()) {
      connection.setAutoCommit(false);
      var client = JdbcClient.create(new SingleConnectionDataSource(connection, true));
      client
          .sql("select set_config('medspil.holders', ?, true)")
          .param(UNIT.toString())
          .query()
          .singleRow();
      return String.join(
          "\n",
          client
              .sql("explain (analyze, costs off, timing off) " + shelf.sql(side, further))
              .param("units", new UUID[] {UNIT})
              .param("waits", "ASKED")
              .param(
                  "states",
                  Stream.of(RequestState.values()).map(RequestState::name).toArray(String[]::new))
              .param("other", null)
              .param("at", shelf.type().equals("date") ? LocalDate.parse("2026-01-03") : AT)
              .param("after", new UUID(0, 0))
              .param("most", PAGE)
              .query(String.class)
              .list());
    }
  }
}
