package medspil.journal.store;

import static medspil.journal.store.Node.happens;
import static medspil.journal.store.Node.newCommand;
import static medspil.journal.store.Node.newPathway;
import static medspil.journal.store.Node.planned;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import medspil.journal.Answer;
import medspil.journal.Decision;
import medspil.journal.JournalRefusal;
import medspil.journal.PathwayId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// If this breaks, somebody decides on what no longer holds, or a server reads from the first event
/// each time.
class RememberedTest {
  private final Node here = Node.on(Node.newDatabase());
  private final Node there = Node.on(here.database());
  private final JdbcClient superuser = JdbcClient.create(here.database().superuser());
  private final PathwayId pathway = newPathway();

  @BeforeEach
  void both_servers_know_the_pathway() {
    here.commit(pathway, happens(planned(1), planned(2)));
    there.commit(pathway, happens(planned(3)));
    here.read(pathway);
  }

  @Test
  void what_another_server_wrote_is_seen_at_once() {
    there.commit(pathway, happens(planned(4)));

    assertThat(here.read(pathway).planned()).hasSize(4);
    assertThat(here.version(pathway)).isEqualTo(4);
  }

  @Test
  void what_is_known_is_not_read_again() {
    superuser.sql("update journal.event set type = 'example.unheard_of/1'").update();

    assertThat(here.read(pathway).planned()).hasSize(3);
    here.commit(pathway, happens(planned(4)));
    assertThat(there.read(pathway).planned()).hasSize(4);
  }

  @Test
  void a_database_that_went_back_in_time_takes_the_memory_with_it() {
    superuser.sql("delete from journal.event where version = 3").update();

    here.commit(pathway, happens(planned(7)));

    assertThat(here.version(pathway)).isEqualTo(3);
    assertThat(here.read(pathway)).isEqualTo(Node.on(here.database()).read(pathway));
    assertThat(there.read(pathway)).isEqualTo(here.read(pathway));
    assertThat(here.read(pathway).planned()).hasSize(3);
  }

  @Test
  void what_a_snapshot_holds_whole_is_known_as_well() {
    var often = JournalSettings.DEFAULT.withSnapshotEvery(4);
    var writes = Node.on(here.database(), Node.CHAPTERS, Node.MASTERS, often);
    writes.commit(pathway, happens(planned(4)));
    var reads = Node.on(here.database());
    assertThat(reads.read(pathway).planned()).hasSize(4);
    superuser.sql("update journal.snapshot set codec = 99").update();
    superuser.sql("update journal.event set type = 'example.unheard_of/1'").update();

    assertThat(reads.read(pathway).planned()).hasSize(4);
    assertThat(reads.version(pathway)).isEqualTo(4);
  }

  @Test
  void a_rebuild_changes_nothing_of_it() {
    there.store().rebuild().pathway(pathway);
    here.commit(pathway, happens(planned(4)));

    assertThat(here.version(pathway)).isEqualTo(5);
    assertThat(here.read(pathway)).isEqualTo(Node.on(here.database()).read(pathway));
  }

  @Test
  void a_command_that_comes_again_is_answered_as_before() {
    var command = newCommand();
    assertThat(here.commit(pathway, command, happens(planned(4))))
        .isEqualTo(new Answer.Committed(4, false));

    assertThat(here.commit(pathway, command, happens(planned(5))))
        .isEqualTo(new Answer.Committed(4, true));
    assertThat(here.read(pathway).planned()).hasSize(4);
  }

  @Test
  void a_command_is_decided_again_on_what_another_server_wrote() {
    there.commit(pathway, happens(planned(4)));
    var seen = new ArrayList<Integer>();

    var answer =
        here.commit(
            pathway,
            state -> {
              seen.add(state.planned().size());
              return happens(planned(5)).on(state);
            });

    assertThat(seen).containsExactly(3, 4);
    assertThat(answer).isEqualTo(new Answer.Committed(5, false));
  }

  @Test
  void nobody_is_refused_for_what_no_longer_holds() {
    there.commit(pathway, happens(planned(4)));

    var answer =
        here.commit(
            pathway,
            state ->
                state.planned().size() < 4
                    ? new Decision.Refused(JournalRefusal.COMMAND_ID_TAKEN)
                    : happens(planned(5)).on(state));

    assertThat(answer).isEqualTo(new Answer.Committed(5, false));
  }

  @Test
  void that_nothing_is_to_be_done_is_said_of_what_stands() {
    there.commit(pathway, happens(planned(4)));

    var answer = here.commit(pathway, _ -> new Decision.Accepted(List.of()));

    assertThat(answer).isEqualTo(new Answer.Committed(4, false));
  }

  @Test
  void nothing_is_written_of_who_was_forgotten_elsewhere() {
    there.store().forgetting().forget(pathway, Node.NURSE);

    assertThat(here.commit(pathway, happens(planned(4))))
        .isEqualTo(new Answer.Refused(JournalRefusal.FORGOTTEN));
    assertThat(here.count("journal.event")).isEqualTo(4);
  }
}
