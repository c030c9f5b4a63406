package medspil.journal.store;

import static medspil.journal.store.Node.EARLIER;
import static medspil.journal.store.Node.NOW;
import static medspil.journal.store.Node.NURSE;
import static medspil.journal.store.Node.happens;
import static medspil.journal.store.Node.newCommand;
import static medspil.journal.store.Node.newPathway;
import static medspil.journal.store.Node.planned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import medspil.journal.Answer;
import medspil.journal.Decision;
import medspil.journal.Fragment;
import medspil.journal.JournalRefusal;
import medspil.journal.Recorded;
import medspil.journal.Refusal;
import medspil.journal.Row;
import org.junit.jupiter.api.Test;

/// If this breaks, what a nurse was told is saved may not be, or may be twice.
class CommitTest {
  private final Node node = Node.on(Node.newDatabase());

  @Test
  void what_was_committed_is_read_again() {
    var pathway = newPathway();

    var first = node.commit(pathway, happens(planned(1), planned(2)));
    var second = node.commit(pathway, happens(new Visits.VisitCancelled(new UUID(9, 1))));

    assertThat(List.of(first, second))
        .containsExactly(new Answer.Committed(2, false), new Answer.Committed(3, false));
    assertThat(node.read(pathway).planned().keySet()).containsExactly(new UUID(9, 2));
    assertThat(node.count("example.visit")).isEqualTo(1);
  }

  @Test
  void both_times_and_the_actor_stand_in_the_history() {
    var pathway = newPathway();
    node.commit(pathway, happens(planned(1), planned(2)));

    var history = node.store().journal().history(pathway);

    assertThat(history)
        .extracting(
            Recorded::version,
            Recorded::event,
            Recorded::occurredAt,
            Recorded::recordedAt,
            Recorded::actor)
        .containsExactly(
            tuple(1L, planned(1), EARLIER, NOW, NURSE), tuple(2L, planned(2), EARLIER, NOW, NURSE));
  }

  @Test
  void a_body_is_not_to_be_read_in_the_database() {
    var pathway = newPathway();
    node.commit(pathway, happens(planned(1)));

    var body = node.sql().sql("select body from journal.event").query(byte[].class).single();

    assertThat(new String(body, StandardCharsets.ISO_8859_1)).doesNotContain("ward", "visit");
  }

  @Test
  void a_refusal_stores_nothing() {
    Refusal full = () -> "example.full";

    var answer =
        node.store()
            .journal()
            .commit(
                newPathway(),
                newCommand(),
                NURSE,
                _ -> new Decision.Refused(full),
                List.of(beside("x")));

    assertThat(answer).isEqualTo(new Answer.Refused(full));
    assertThat(node.count("journal.event")).isZero();
    assertThat(node.count("journal.command")).isZero();
    assertThat(node.count("example.visit")).isZero();
  }

  @Test
  void a_command_that_comes_again_is_given_its_first_answer() {
    var pathway = newPathway();
    var command = newCommand();
    node.commit(pathway, command, happens(planned(1)));
    node.commit(pathway, happens(planned(2)));

    var again = node.commit(pathway, command, happens(planned(3)));

    assertThat(again).isEqualTo(new Answer.Committed(1, true));
    assertThat(node.version(pathway)).isEqualTo(2);
  }

  @Test
  void a_command_to_which_nothing_happens_is_remembered_too() {
    var pathway = newPathway();
    var command = newCommand();
    node.commit(pathway, command, happens());

    assertThat(node.commit(pathway, command, happens(planned(1))))
        .isEqualTo(new Answer.Committed(0, true));
  }

  @Test
  void a_command_id_serves_one_pathway_only() {
    var command = newCommand();
    node.commit(newPathway(), command, happens(planned(1)));

    assertThat(node.commit(newPathway(), command, happens(planned(1))))
        .isEqualTo(new Answer.Refused(JournalRefusal.COMMAND_ID_TAKEN));
  }

  @Test
  void rows_alongside_are_stored_with_the_events() {
    node.store()
        .journal()
        .commit(
            newPathway(),
            newCommand(),
            NURSE,
            happens(planned(1)),
            List.of(beside("a"), beside("b")));

    assertThat(node.count("example.visit")).isEqualTo(3);
  }

  private static Row beside(String place) {
    return Row.of(
        new Fragment(
            "example.beside",
            """
            insert into example.visit (pathway_id, visit, place, at)
            select pathway_id, pathway_id, place, current_timestamp
            from unnest(?::uuid[], ?::text[]) as beside (pathway_id, place)
            """,
            List.of("uuid", "text")),
        newPathway().value(),
        place);
  }
}
