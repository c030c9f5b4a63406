package medspil.bench;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A million open tasks, put straight into the read tables by SQL: no event stands behind them.
///
/// Five tasks a citizen, two thousand units, the largest with two in a hundred.
record Backlog(JdbcClient database, UUID largest) {
  static final int UNITS = 2_000;

  void fill(int tasks) {
    database
        .sql(
            """
            create temporary table made as
            select uuidv7() as task_id,
              case when n %% 50 = 0 then ?::uuid
                else md5('unit' || (random() * %d)::int)::uuid end as owner_unit,
              date_trunc('minute', now() + (random() * 60 - 20) * interval '1 day') as due,
              md5('citizen' || n / 5)::uuid as pathway_id
            from generate_series(1, ?) as n
            """
                .formatted(UNITS - 2))
        .param(largest)
        .param(tasks)
        .update();
    List.of(
            """
            insert into task.open_task
              (task_id, owner_unit, due, pathway_id, rule, status, from_unit, missing, unsure)
            select task_id, owner_unit, due, pathway_id,
              'bench-five-tasks/1/1/first', 'open',
              md5('ward' || n % 40)::uuid, false, false
            from (select *, row_number() over () as n from made) as made
            """,
            """
            insert into access.relation (pathway_id, holder, ground, categories, since)
            select distinct pathway_id, owner_unit, 'task', array['COORDINATION', 'HEALTH'], now()
            from made
            """,
            """
            insert into citizen.identity
              (pathway_id, given_name, family_name, name_search, residence)
            select distinct pathway_id, 'Prøve', 'Person', 'prøve person', '%s'::uuid
            from made
            """
                .formatted(new UUID(0, 3)),
            "drop table made",
            "vacuum (analyze) task.open_task, access.relation, citizen.identity")
        .forEach(sql -> database.sql(sql).update());
  }
}
