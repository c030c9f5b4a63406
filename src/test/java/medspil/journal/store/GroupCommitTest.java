package medspil.journal.store;

import static medspil.journal.store.Node.NURSE;
import static medspil.journal.store.Node.happens;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import medspil.TestDatabase;
import medspil.journal.Answer;
import medspil.journal.CommandId;
import medspil.journal.Fragment;
import medspil.journal.PathwayId;
import medspil.journal.Row;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// If this breaks, a nurse is told that something is saved which is not, or that it is not and it
/// is.
class GroupCommitTest {
  private static final int CALLERS = 64;
  private static final int COMMITS = 12;
  private static final Fragment REFUSED_BY_THE_TABLE =
      new Fragment(
          "example.nowhere",
          """
          insert into example.visit (pathway_id, visit, place, at)
          select id, id, 'nowhere', current_timestamp from unnest(?::uuid[]) as nowhere (id)
          """,
          List.of("uuid"));

  private final TestDatabase database = Node.newDatabase();
  private final Node node = Node.on(database);

  @Test
  void nothing_is_lost_or_doubled_when_some_of_a_batch_fail() throws Exception {
    List<PathwayId> pathways = Stream.generate(Node::newPathway).limit(20).toList();
    var acknowledged = new ConcurrentLinkedQueue<UUID>();
    var failed = new ConcurrentLinkedQueue<UUID>();

    AtOnce.callers(
        CALLERS,
        caller ->
            () -> {
              var random = new Random(caller);
              for (var i = 0; i < COMMITS; i++) {
                var pathway = pathways.get(random.nextInt(pathways.size()));
                var visit = new UUID(random.nextLong(), random.nextLong());
                var kept = commits(pathway, visit, random.nextInt(5) == 0);
                (kept ? acknowledged : failed).add(visit);
              }
              return caller;
            });

    assertThat(acknowledged.size() + failed.size()).isEqualTo(CALLERS * COMMITS);
    assertThat(failed).isNotEmpty();
    assertThat(visitsStored()).containsExactlyInAnyOrderElementsOf(acknowledged);
    assertThat(node.count("journal.event")).isEqualTo(acknowledged.size());
    assertThat(node.count("journal.command")).isEqualTo(acknowledged.size());
    var folded = new ArrayList<UUID>();
    pathways.forEach(pathway -> folded.addAll(node.read(pathway).planned().keySet()));
    assertThat(folded).containsExactlyInAnyOrderElementsOf(acknowledged);
  }

  @Test
  void a_connection_that_is_cut_leaves_nothing_half_done() throws Exception {
    List<PathwayId> pathways = Stream.generate(Node::newPathway).limit(20).toList();
    var wanted = new ConcurrentLinkedQueue<UUID>();
    var cutter = JdbcClient.create(database.superuser());

    AtOnce.callers(
        CALLERS,
        caller ->
            () -> {
              var random = new Random(caller);
              for (var i = 0; i < COMMITS; i++) {
                if (caller % 16 == 0) {
                  cut(cutter);
                }
                var visit = new UUID(random.nextLong(), random.nextLong());
                untilAnswered(pathways.get(random.nextInt(pathways.size())), visit);
                wanted.add(visit);
              }
              return caller;
            });

    assertThat(wanted).hasSize(CALLERS * COMMITS);
    assertThat(visitsStored()).containsExactlyInAnyOrderElementsOf(wanted);
    assertThat(node.count("journal.event")).isEqualTo(wanted.size());
  }

  private boolean commits(PathwayId pathway, UUID visit, boolean spoilt) {
    var alongside =
        spoilt ? List.of(Row.of(REFUSED_BY_THE_TABLE, UUID.randomUUID())) : List.<Row>of();
    try {
      var answer =
          node.store()
              .journal()
              .commit(pathway, Node.newCommand(), NURSE, happens(planned(visit)), alongside);
      return answer instanceof Answer.Committed(_, var repeated) && !repeated;
    } catch (JournalFailure _) {
      return false;
    }
  }

  /// What every caller does who gets no answer: the same command again.
  private void untilAnswered(PathwayId pathway, UUID visit) {
    var command = new CommandId(visit);
    for (var attempt = 0; attempt < 100; attempt++) {
      try {
        node.commit(pathway, command, happens(planned(visit)));
        return;
      } catch (JournalFailure e) {
        assertThat(e).hasMessageContaining("commit failed");
      }
    }
    throw new IllegalStateException("no answer after a hundred tries");
  }

  private static void cut(JdbcClient superuser) {
    superuser
        .sql(
            """
            select pg_terminate_backend(pid)
            from pg_stat_activity
            where usename = 'medspil_writer' and datname = current_database() and state = 'active'
            limit 1
            """)
        .query()
        .listOfRows();
  }

  private Set<UUID> visitsStored() {
    var stored = node.sql().sql("select visit from example.visit").query(UUID.class).list();
    assertThat(stored).doesNotHaveDuplicates();
    return new HashSet<>(stored);
  }

  private static Visits.VisitPlanned planned(UUID visit) {
    return new Visits.VisitPlanned(visit, new Visits.Place.Home());
  }
}
