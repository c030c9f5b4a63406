package medspil.access.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import medspil.TestDatabase;
import medspil.access.Look;
import medspil.access.LookLog;
import medspil.access.Role;
import medspil.access.Viewer;
import medspil.directory.OrganisationId;
import medspil.directory.UnitId;
import medspil.journal.PathwayId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// If this breaks, somebody reads who has looked at a citizen that is not theirs, or the citizen
/// does not see who did.
class LooksAtTest {
  private static final TestDatabase DATABASE = TestDatabase.fresh();
  private static final PathwayId CITIZEN = new PathwayId(new UUID(1, 1));
  private static final PathwayId OTHER = new PathwayId(new UUID(1, 2));
  private static final UUID GIVER = new UUID(2, 1);
  private static final UUID FORMER = new UUID(2, 2);
  private static final String PAPER = "information.document/" + new UUID(3, 1);

  private final LookLog log = new LookLogRows(new ReaderSight(DATABASE.reader()));

  @BeforeAll
  static void two_citizens_were_looked_at() {
    look("citizen", CITIZEN, OTHER);
    look(PAPER, CITIZEN);
    look("citizen", OTHER);
    relation(CITIZEN, CITIZEN.value(), "self", "CITIZENS_OWN", "null");
    relation(OTHER, OTHER.value(), "self", "CITIZENS_OWN", "null");
    relation(CITIZEN, GIVER, "order", "PLACEMENT", "null");
    relation(CITIZEN, FORMER, "order", "PLACEMENT", "now() - interval '1 minute'");
  }

  @Test
  void citizens_read_all_looks_at_themselves_and_none_at_others() {
    assertThat(seen(citizen(CITIZEN), CITIZEN)).containsExactlyInAnyOrder("citizen", PAPER);
    assertThat(seen(citizen(OTHER), OTHER)).containsExactly("citizen", "citizen");
    assertThat(seen(citizen(CITIZEN), OTHER)).isEmpty();
  }

  @Test
  void who_gave_a_document_reads_who_opened_it_and_nothing_else() {
    assertThat(seen(staff(GIVER), CITIZEN)).containsExactly(PAPER);
    assertThat(seen(staff(GIVER), OTHER)).isEmpty();
    assertThat(log.opened(staff(GIVER), CITIZEN, PAPER, 10)).hasSize(1);
    assertThat(log.opened(staff(GIVER), CITIZEN, "citizen", 10)).isEmpty();
  }

  @Test
  void who_has_nothing_to_do_with_them_any_longer_or_never_had_reads_nothing() {
    assertThat(seen(staff(FORMER), CITIZEN)).isEmpty();
    assertThat(seen(staff(new UUID(2, 9)), CITIZEN)).isEmpty();
  }

  private List<String> seen(Viewer viewer, PathwayId pathway) {
    return log.of(viewer, pathway, null, 10).stream().map(Look::what).toList();
  }

  private static Viewer citizen(PathwayId pathway) {
    return new Viewer(pathway.value(), "", Role.CITIZEN, Viewer.NO_ORGANISATION, Set.of());
  }

  private static Viewer staff(UUID unit) {
    return new Viewer(
        new UUID(4, 4),
        "",
        Role.CASE_WORKER,
        new OrganisationId(new UUID(5, 5)),
        Set.of(new UnitId(unit)));
  }

  private static void look(String what, PathwayId... at) {
    var pathways = List.of(at).stream().map(PathwayId::value).toArray(UUID[]::new);
    JdbcClient.create(DATABASE.writer())
        .sql(
            """
            insert into access.look (look_id, at, kind, what, person, role, organisation, units, pathways)
            values (gen_random_uuid(), now(), 'opened', ?, gen_random_uuid(), 'case_worker', gen_random_uuid(), '{}', ?)
            """)
        .params(what, pathways)
        .update();
  }

  private static void relation(
      PathwayId pathway, UUID holder, String ground, String category, String until) {
    JdbcClient.create(DATABASE.writer())
        .sql(
            """
            insert into access.relation (pathway_id, holder, ground, categories, since, until)
            values (?, ?, ?, array[?], now() - interval '1 hour', %s)
            """
                .formatted(until))
        .params(pathway.value(), holder, ground, category)
        .update();
  }
}
