package medspil.journal.store;

import static medspil.journal.store.Node.NURSE;
import static medspil.journal.store.Node.newPathway;
import static medspil.journal.store.Node.planned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import medspil.journal.Category;
import medspil.journal.Decision;
import medspil.journal.Happened;
import medspil.journal.PathwayId;
import medspil.journal.SealedFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// If this breaks, a file about a citizen is lost, cut short, or read by others.
class FilePiecesTest {
  private static final UUID PROVIDER = new UUID(7, 7);
  private static final UUID OTHER = new UUID(8, 8);
  private static final UUID FILE = new UUID(9, 6);

  private final Node node = Node.on(Node.newDatabase());
  private final PathwayId pathway = newPathway();
  private final byte[] content = content(2 * SealedFiles.PIECE + 77);

  @BeforeEach
  void a_citizen_is_known() {
    node.commit(
        pathway, _ -> new Decision.Accepted(List.of(new Happened(planned(1), Node.EARLIER))));
  }

  @Test
  void what_was_kept_is_read_piece_by_piece_as_it_was() throws Exception {
    relation(PROVIDER, "contract", "{PLACEMENT}");
    assertThat(keep()).isTrue();

    assertThat(node.count("journal.file_piece")).isEqualTo(3);
    assertThat(read(PROVIDER)).isEqualTo(content);
  }

  @Test
  void the_same_file_twice_is_kept_once() throws Exception {
    keep();
    keep();

    assertThat(node.count("journal.file_piece")).isEqualTo(3);
  }

  @Test
  void whoever_was_only_asked_about_the_citizen_reads_its_own_alone() throws Exception {
    relation(OTHER, "order", "{PLACEMENT}");
    relation(PROVIDER, "order", "{PLACEMENT}");
    keep();

    assertThat(read(OTHER)).isEmpty();
    assertThat(read(PROVIDER)).isEqualTo(content);
  }

  @Test
  void another_category_does_not_open_it() throws Exception {
    relation(PROVIDER, "contract", "{COORDINATION,HEALTH,SOCIAL}");
    keep();

    assertThat(read(PROVIDER)).isEmpty();
  }

  @Test
  void the_database_holds_no_word_of_it_and_a_piece_in_anothers_place_is_not_opened()
      throws Exception {
    relation(PROVIDER, "contract", "{PLACEMENT}");
    keep();

    node.sql().sql("select body from journal.file_piece").query(byte[].class).list().stream()
        .map(body -> new String(body, StandardCharsets.ISO_8859_1))
        .forEach(body -> assertThat(body).doesNotContain("Huslejen"));
    node.sql()
        .sql(
            """
            insert into journal.file_piece
              (pathway_id, file_id, piece, category, units, key_id, body)
            select pathway_id, :other, 4 - piece, category, units, key_id, body
            from journal.file_piece
            """)
        .param("other", OTHER)
        .update();
    assertThatThrownBy(() -> read(PROVIDER, OTHER)).isInstanceOf(JournalFailure.class);
  }

  @Test
  void a_file_that_was_cut_short_is_not_kept() {
    assertThatThrownBy(
            () -> node.store().sealedFiles().keep(place(), 10, new ByteArrayInputStream(content)))
        .isInstanceOf(IOException.class);

    assertThat(node.count("journal.file_piece")).isZero();
  }

  @Test
  void it_goes_when_it_is_dropped_and_when_the_citizen_is_forgotten() throws Exception {
    keep();
    node.store().sealedFiles().drop(pathway, FILE);
    assertThat(node.count("journal.file_piece")).isZero();

    keep();
    node.store().forgetting().forget(pathway, NURSE);
    assertThat(node.count("journal.file_piece")).isZero();
    assertThat(keep()).isFalse();
  }

  private boolean keep() throws IOException {
    return node.store()
        .sealedFiles()
        .keep(place(), content.length, new ByteArrayInputStream(content));
  }

  private SealedFiles.Place place() {
    return new SealedFiles.Place(pathway, FILE, Category.PLACEMENT, List.of(PROVIDER));
  }

  private byte[] read(UUID holder) throws SQLException {
    return read(holder, FILE);
  }

  private byte[] read(UUID holder, UUID file) throws SQLException {
    var all = new ByteArrayOutputStream();
    var pieces = SealedFiles.pieces(content.length);
    try (var connection = node.database().reader().getConnection()) {
      connection.setAutoCommit(false);
      try (var set = connection.prepareStatement("select set_config('medspil.holders', ?, true)")) {
        set.setString(1, holder.toString());
        set.execute();
        for (var number = 1; number <= pieces; number++) {
          node.store()
              .sealedFiles()
              .piece(connection, pathway, file, number, pieces)
              .ifPresent(all::writeBytes);
        }
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
    return all.toByteArray();
  }

  private void relation(UUID holder, String ground, String categories) {
    node.sql()
        .sql(
            """
            insert into access.relation (pathway_id, holder, ground, categories, since)
            values (?, ?, ?, ?::text[], now() - interval '1 hour')
            """)
        .params(pathway.value(), holder, ground, categories)
        .update();
  }

  private static byte[] content(int size) {
    var all = new byte[size];
    Arrays.fill(all, (byte) 'x');
    var words = "Huslejen er 4.210 kr.".getBytes(StandardCharsets.UTF_8);
    System.arraycopy(words, 0, all, size - words.length, words.length);
    return all;
  }
}
