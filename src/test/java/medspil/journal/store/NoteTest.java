package medspil.journal.store;

import static medspil.journal.store.Node.EARLIER;
import static medspil.journal.store.Node.NURSE;
import static medspil.journal.store.Node.newPathway;
import static medspil.journal.store.Node.planned;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import medspil.journal.Decision;
import medspil.journal.Happened;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.journal.PathwayId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// If this breaks, what somebody wrote about a citizen is lost, or read by others.
class NoteTest {
  private static final UUID WARD = new UUID(7, 7);
  private static final NoteId NOTE = new NoteId(new UUID(9, 5));
  private static final String WORDS = "Hendes søster låser op, når vi ringer på.";

  private final Node node = Node.on(Node.newDatabase());
  private final PathwayId pathway = newPathway();

  @BeforeEach
  void a_visit_is_planned_with_a_note() {
    var happened = new Happened(planned(1), EARLIER, List.of(new Note(NOTE, WORDS)));
    node.commit(pathway, _ -> new Decision.Accepted(List.of(happened)));
  }

  @Test
  void it_is_read_by_whom_the_category_of_its_event_is_open_to() throws SQLException {
    relation("{HEALTH}");

    assertThat(words(WARD)).containsExactly(Map.entry(NOTE, WORDS));
    assertThat(words(new UUID(8, 8))).isEmpty();
  }

  @Test
  void another_category_does_not_open_it() throws SQLException {
    relation("{COORDINATION,SOCIAL,EMPLOYMENT,CITIZENS_OWN}");

    assertThat(words(WARD)).isEmpty();
  }

  @Test
  void the_database_holds_no_word_of_it() {
    var body = node.sql().sql("select body from journal.note").query(byte[].class).single();

    assertThat(new String(body, StandardCharsets.ISO_8859_1))
        .doesNotContain("ster")
        .doesNotContain("ringer");
    assertThat(new Note(NOTE, WORDS).toString()).doesNotContain("ster");
  }

  @Test
  void it_goes_when_the_citizen_is_forgotten() throws SQLException {
    relation("{HEALTH}");

    node.store().forgetting().forget(pathway, NURSE);

    assertThat(words(WARD)).isEmpty();
    assertThat(node.count("journal.note")).isZero();
  }

  private Map<NoteId, String> words(UUID holder) throws SQLException {
    try (var connection = node.database().reader().getConnection()) {
      connection.setAutoCommit(false);
      try (var set = connection.prepareStatement("select set_config('medspil.holders', ?, true)")) {
        set.setString(1, holder.toString());
        set.execute();
        return node.store().visibleNotes().words(connection, Map.of(pathway, List.of(NOTE)));
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  private void relation(String categories) {
    node.sql()
        .sql(
            """
            insert into access.relation (pathway_id, holder, ground, categories, since)
            values (?, ?, 'example', ?::text[], now() - interval '1 hour')
            """)
        .params(pathway.value(), WARD, categories)
        .update();
  }
}
