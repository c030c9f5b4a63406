package medspil.governance;

import medspil.journal.store.GoldenFiles;
import org.junit.jupiter.api.Test;

/// If this breaks, what bodies decided cannot be read after the next release.
class GroupGoldenFilesTest {
  @Test
  void everything_that_happens_to_a_group_is_written_and_read_as_ever() {
    GoldenFiles.check(GroupEvents.TYPES, GroupExamples.EVENTS);
  }
}
