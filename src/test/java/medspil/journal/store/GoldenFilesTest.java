package medspil.journal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import medspil.journal.Event;
import medspil.journal.EventTypes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// If this breaks, a change in a class makes years of pathways unreadable, and nobody is told.
class GoldenFilesTest {
  private static final List<Event> EXAMPLES =
      List.of(
          Node.planned(1),
          new Visits.VisitCancelled(new UUID(9, 1)),
          new Visits.VisitPlanned(new UUID(9, 2), new Visits.Place.Home()));
  private static final EventTypes TYPES = Visits.EVENTS;

  @TempDir Path folder;

  @BeforeEach
  void what_the_first_release_wrote() throws IOException {
    Files.writeString(
        folder.resolve("example.visit_planned-1.json"),
        """
        {"visit": "00000000-0000-0009-0000-000000000001", "place": {"is": "on a ward", "code": "ward 1"}}
        """);
    Files.writeString(
        folder.resolve("example.visit_planned-1_2.json"),
        """
        {"visit": "00000000-0000-0009-0000-000000000002", "place": {"is": "at home"}}
        """);
    Files.writeString(
        folder.resolve("example.visit_cancelled-1.json"),
        """
        {"visit": "00000000-0000-0009-0000-000000000001"}
        """);
  }

  @Test
  void what_is_written_and_read_as_ever_passes() {
    assertThat(faults()).isEmpty();
  }

  @Test
  void a_type_needs_a_file_and_an_example() throws IOException {
    Files.delete(folder.resolve("example.visit_planned-1.json"));

    assertThat(GoldenFiles.faults(TYPES, EXAMPLES.subList(0, 1), folder))
        .anyMatch(fault -> fault.startsWith("example.visit_planned-1.json is missing"))
        .contains("example.visit_cancelled/1: no example is given");
  }

  @Test
  void every_form_is_shown_and_named_apart_from_its_class() {
    assertThat(GoldenFiles.faults(new EventTypes(Visits.TYPES), EXAMPLES.subList(0, 2), folder))
        .contains(
            "no example shows medspil.journal.store.Visits$Place$Home",
            "medspil.journal.store.Visits$Place$Ward is stored by the name of its class: register"
                + " one");
  }

  @Test
  void a_changed_form_is_a_fault() throws IOException {
    Files.writeString(folder.resolve("example.visit_cancelled-1.json"), "{\"id\": \"x\"}");

    assertThat(faults())
        .anyMatch(fault -> fault.startsWith("example.visit_cancelled/1 is no longer written as"));
  }

  @Test
  void an_old_file_without_a_type_is_a_fault_and_that_of_another_room_is_not() throws IOException {
    Files.writeString(folder.resolve("example.visit_moved-1.json"), "{}");
    Files.writeString(folder.resolve("other.thing-1.json"), "{}");

    assertThat(faults())
        .containsExactly(
            "example.visit_moved-1.json can no longer be read: its type is not registered");
  }

  private List<String> faults() {
    return GoldenFiles.faults(TYPES, EXAMPLES, folder);
  }
}
