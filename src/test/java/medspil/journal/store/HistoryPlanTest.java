package medspil.journal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Collectors;
import medspil.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// If this breaks, a citizen's page gets slower with every other citizen that the unit knows.
class HistoryPlanTest {
  private static final UUID UNIT = new UUID(0, 7);
  private static final int KNOWN = 50_000;

  private final TestDatabase database = TestDatabase.fresh();

  /// One citizen with two thousand events among many that the unit knows, as no commit writes them.
  @BeforeEach
  void fill() {
    var superuser = JdbcClient.create(database.superuser());
    superuser
        .sql(
            """
            insert into access.relation (pathway_id, holder, ground, categories, since)
            select md5('citizen' || n)::uuid, :unit, 'entitlement', array['COORDINATION', 'HEALTH'],
              timestamptz '2026-01-01'
            from generate_series(1, :known) as n
            union all
            select md5('citizen' || n)::uuid, md5('self' || n)::uuid, 'self', array['COORDINATION'],
              timestamptz '2026-01-01'
            from generate_series(1, :known) as n
            """)
        .param("unit", UNIT)
        .param("known", KNOWN)
        .update();
    superuser
        .sql(
            """
            insert into journal.data_key (pathway_id, key_id, master_key_id, wrapped)
            select md5('citizen' || n)::uuid, md5('key' || n)::uuid, 'first', '\\x00'
            from generate_series(1, :known) as n
            """)
        .param("known", KNOWN)
        .update();
    superuser
        .sql(
            """
            insert into journal.event
              (pathway_id, version, event_id, type, category, occurred_at, recorded_at, actor_kind,
                actor_id, actor_organisation, command_id, codec, key_id, body)
            select md5('citizen' || c)::uuid, v, gen_random_uuid(),
              case when v % 3 = 0 then 'stay.told/1' else 'task.assigned/1' end, 'HEALTH',
              timestamptz '2026-01-01', timestamptz '2026-01-01', 'SYSTEM', :unit, :unit, :unit, 0,
              null, ''
            from generate_series(1, :known) as c
            cross join lateral generate_series(1, case c when 1 then 2000 else 2 end) as v
            """)
        .param("unit", UNIT)
        .param("known", KNOWN)
        .update();
    superuser.sql("vacuum (analyze) access.relation, journal.event, journal.data_key").update();
  }

  @Test
  void what_happened_is_read_without_asking_about_any_other_citizen() throws SQLException {
    var plan = plan();

    assertThat(plan).doesNotContain("hashed SubPlan", "Seq Scan on relation");
  }

  private String plan() throws SQLException {
    var sql = new PathwayQuery(JournalSchema.PATHWAYS).typesSql();
    for (var place = 1; sql.contains("?"); place++) {
      sql = sql.replaceFirst("\\?", "\\$" + place);
    }
    try (var connection = database.reader().getConnection()) {
      connection.setAutoCommit(false);
      var client = JdbcClient.create(new SingleConnectionDataSource(connection, true));
      client
          .sql("select set_config('medspil.holders', ?, true)")
          .param(UNIT + "," + new UUID(0, 9))
          .query()
          .singleRow();
      client.sql("set local plan_cache_mode = force_generic_plan").update();
      client
          .sql("prepare told (uuid, boolean, uuid, uuid, uuid, bigint, text[]) as " + sql)
          .update();
      return client
          .sql(
              """
              explain (analyze, timing off)
              execute told (md5('citizen1')::uuid, false, null, md5('citizen1')::uuid,
                md5('citizen1')::uuid, 1, '{stay.told/1}')
              """)
          .query(String.class)
          .list()
          .stream()
          .collect(Collectors.joining("\n"));
    }
  }
}
