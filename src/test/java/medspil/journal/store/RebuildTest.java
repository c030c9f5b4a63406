package medspil.journal.store;

import static medspil.journal.store.Node.happens;
import static medspil.journal.store.Node.planned;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.journal.JournalEvents;
import medspil.journal.PathwayId;
import medspil.journal.Recorded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// If this breaks, a list shows tasks that are not there, or lacks one that is.
class RebuildTest {
  private final Node node = Node.on(Node.newDatabase());
  private final List<PathwayId> pathways = Stream.generate(Node::newPathway).limit(8).toList();

  @Test
  void read_tables_that_were_spoilt_are_as_before() {
    pathways.forEach(pathway -> node.commit(pathway, happens(planned(1), planned(2))));
    var before = visits();
    node.sql().sql("delete from example.visit where visit = ?").param(new UUID(9, 1)).update();
    node.sql().sql("update example.visit set place = 'elsewhere'").update();

    var rebuilt = node.store().rebuild().all();

    assertThat(rebuilt).isEqualTo(pathways.size());
    assertThat(visits()).isEqualTo(before);
  }

  @Test
  void it_leaves_a_trace_that_no_chapter_sees() {
    var pathway = pathways.getFirst();
    node.commit(pathway, happens(planned(1)));

    node.store().rebuild().pathway(pathway);

    assertThat(node.store().journal().history(pathway))
        .extracting(Recorded::event)
        .containsExactly(planned(1), new JournalEvents.Rebuilt());
    assertThat(node.read(pathway).planned()).hasSize(1);
    node.commit(pathway, happens(planned(2)));
    assertThat(node.version(pathway)).isEqualTo(3);
  }

  @Test
  void a_pathway_that_is_not_there_is_left_alone() {
    assertThat(node.store().rebuild().pathway(Node.newPathway())).isFalse();
    assertThat(node.count("journal.event")).isZero();
  }

  @Test
  void while_others_append_it_gives_the_rows_that_the_events_give() throws Exception {
    var elsewhere = Node.on(node.database());
    pathways.forEach(pathway -> node.commit(pathway, happens(planned(1))));
    var counts =
        AtOnce.callers(
            17, caller -> () -> caller == 0 ? rebuildOften(elsewhere) : planAndCancel(caller));

    assertThat(counts.getFirst()).isEqualTo(20 * pathways.size());
    var fromEvents =
        pathways.stream()
            .flatMap(pathway ->
                node.read(pathway).planned().keySet().stream()
                    .map(visit -> pathway.value() + " " + visit))
            .sorted()
            .toList();
    assertThat(
            visits().stream().map(row -> row.get("pathway_id") + " " + row.get("visit")).sorted())
        .containsExactlyElementsOf(fromEvents);
    assertThat(fromEvents).isNotEmpty();
  }

  private int rebuildOften(Node elsewhere) {
    var count = 0;
    for (var round = 0; round < 20; round++) {
      count += elsewhere.store().rebuild().all();
    }
    return count;
  }

  private int planAndCancel(int caller) {
    var random = new Random(caller);
    for (var i = 0; i < 30; i++) {
      var pathway = pathways.get(random.nextInt(pathways.size()));
      var visit = new UUID(caller, i);
      node.commit(pathway, happens(new Visits.VisitPlanned(visit, new Visits.Place.Home())));
      if (random.nextBoolean()) {
        node.commit(pathway, happens(new Visits.VisitCancelled(visit)));
      }
    }
    return 0;
  }

  private List<Map<String, @Nullable Object>> visits() {
    return node.sql()
        .sql("select pathway_id, visit, place, at from example.visit order by pathway_id, visit")
        .query()
        .listOfRows();
  }
}
