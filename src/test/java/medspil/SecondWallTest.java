package medspil;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// If this breaks, a fault in a page may show a citizen's data to somebody it is not for.
class SecondWallTest {
  private static final TestDatabase DATABASE = TestDatabase.fresh();

  @Test
  void no_role_that_runs_is_superuser_or_owner_or_exempt_from_row_security() {
    var roles =
        JdbcClient.create(DATABASE.superuser())
            .sql(
                """
                select rolname
                from pg_roles r
                where rolname in ('medspil_writer', 'medspil_reader')
                  and not (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
                  and not exists (select from pg_class c where c.relowner = r.oid)
                  and not exists (select from pg_auth_members m where m.member = r.oid)
                order by rolname
                """)
            .query(String.class)
            .list();

    assertThat(roles).containsExactly("medspil_reader", "medspil_writer");
  }

  @Test
  void every_table_about_a_pathway_is_closed_to_the_reader_unless_a_policy_opens_it() {
    var open =
        JdbcClient.create(DATABASE.superuser())
            .sql(
                """
                select c.oid::regclass::text
                from pg_class c
                join pg_attribute a on a.attrelid = c.oid and a.attname = 'pathway_id'
                where c.relkind in ('r', 'p')
                  and has_table_privilege('medspil_reader', c.oid, 'select')
                  and not (c.relrowsecurity and c.relforcerowsecurity)
                """)
            .query(String.class)
            .list();

    assertThat(open).as("close them with: call access.wall_by_relation(...)").isEmpty();
  }

  @Test
  void every_table_says_what_it_is_for() {
    var silent =
        JdbcClient.create(DATABASE.superuser())
            .sql(
                """
                select c.oid::regclass::text
                from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p')
                  and n.nspname not in ('pg_catalog', 'information_schema', 'migration')
                  and obj_description(c.oid, 'pg_class') is null
                """)
            .query(String.class)
            .list();

    assertThat(silent).isEqualTo(List.of());
  }
}
