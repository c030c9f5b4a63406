package medspil.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import medspil.TestDatabase;
import medspil.directory.DirectoryFile;
import medspil.directory.store.DirectoryStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// If this breaks, a unit that opens today gets no work until every server is started again.
class StoredDirectoryTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private final TestDatabase database = TestDatabase.fresh();
  private final DirectoryStore here = new DirectoryStore(database.writer());

  @Test
  void what_another_server_takes_in_is_seen_here() {
    DirectoryFolder.take(List.of(DirectoryFile.denmark()), here, TODAY);
    var directory = new StoredDirectory(here);
    var units = DirectoryFile.demoRegion().units();
    assertThat(directory.get().unit(units.getFirst().id())).isEmpty();

    new DirectoryStore(database.writer()).take(DirectoryFile.demoRegion(), TODAY);
    directory.follow();

    assertThat(directory.get().unit(units.getFirst().id())).isPresent();
  }

  @Test
  void every_fault_of_every_file_is_told_before_anything_starts(@TempDir Path folder)
      throws IOException {
    Files.writeString(folder.resolve("a.yaml"), "units: 3\n");
    Files.writeString(folder.resolve("b.yaml"), ": :");

    assertThatThrownBy(() -> DirectoryFolder.read(folder))
        .isInstanceOfSatisfying(
            CannotStart.class,
            refused ->
                assertThat(refused.reasons())
                    .anyMatch(reason -> reason.startsWith("a.yaml: line "))
                    .anyMatch(reason -> reason.startsWith("b.yaml: line ")));
  }

  @Test
  void a_file_that_speaks_of_what_nobody_knows_is_refused_in_words() {
    assertThatThrownBy(() -> DirectoryFolder.take(List.of(DirectoryFile.demoRegion()), here, TODAY))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining(DirectoryFile.demoRegion().source());
  }
}
