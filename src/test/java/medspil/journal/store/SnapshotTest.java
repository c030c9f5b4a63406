package medspil.journal.store;

import static medspil.journal.store.Node.happens;
import static medspil.journal.store.Node.newPathway;
import static medspil.journal.store.Node.planned;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import medspil.TestDatabase;
import medspil.journal.Chapters;
import medspil.journal.PathwayId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// If this breaks, a pathway shows something else than what happened, or takes ever longer to open.
class SnapshotTest {
  private final TestDatabase database = Node.newDatabase();
  private final Node node = node(1);
  private final PathwayId pathway = newPathway();

  @BeforeEach
  void ten_visits_are_planned() {
    for (var i = 1; i <= 10; i++) {
      node.commit(pathway, happens(planned(i)));
    }
  }

  @Test
  void one_is_taken_every_so_many_events() {
    assertThat(snapshots()).containsExactly("planned 8");
  }

  @Test
  void deleting_them_changes_nothing() {
    var before = node.read(pathway);

    node.sql().sql("delete from journal.snapshot").update();

    assertThat(node(1).read(pathway)).isEqualTo(before);
    node.commit(pathway, happens(planned(11)));
    assertThat(node.version(pathway)).isEqualTo(11);
  }

  @Test
  void one_that_another_release_wrote_is_passed_over() {
    var next = node(2);

    assertThat(next.read(pathway)).isEqualTo(node.read(pathway));
    assertThat(next.version(pathway)).isEqualTo(10);
  }

  @Test
  void a_chapter_that_is_no_longer_written_is_passed_over() {
    node.sql()
        .sql(
            """
            insert into journal.snapshot (pathway_id, chapter, version, codec, key_id, body)
            select pathway_id, 'old', 4, codec, key_id, body
            from journal.snapshot
            """)
        .update();

    assertThat(node(1).version(pathway)).isEqualTo(10);
    assertThat(node(1).read(pathway).planned()).hasSize(10);
  }

  @Test
  void what_lies_before_one_is_not_read_again() {
    var superuser = org.springframework.jdbc.core.simple.JdbcClient.create(database.superuser());
    superuser
        .sql("update journal.event set type = 'example.unheard_of/1' where version <= 8")
        .update();

    assertThat(node(1).read(pathway).planned()).hasSize(10);
  }

  private List<@Nullable String> snapshots() {
    return node.sql()
        .sql("select chapter || ' ' || version from journal.snapshot")
        .query(String.class)
        .list();
  }

  private Node node(int number) {
    var chapters =
        new Chapters<>(
            Node.CHAPTERS.types(),
            Visits.FOLD,
            Node.CHAPTERS.projections(),
            new JsonSnapshots<>(Visits.class, number, Node.CHAPTERS.types()));
    return Node.on(database, chapters, Node.MASTERS, JournalSettings.DEFAULT.withSnapshotEvery(4));
  }
}
