package medspil.negotiation;

import medspil.journal.store.GoldenFiles;
import org.junit.jupiter.api.Test;

/// If this breaks, what was decided about an agreement cannot be read after the next release.
class LifeGoldenFilesTest {
  @Test
  void every_event_of_an_agreements_life_is_written_and_read_as_ever() {
    GoldenFiles.check(LifeEvents.TYPES, LifeExamples.EVENTS);
  }
}
