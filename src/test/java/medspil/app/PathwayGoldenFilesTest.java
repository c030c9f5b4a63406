package medspil.app;

import java.time.Instant;
import java.util.UUID;
import medspil.citizen.Pathway;
import medspil.journal.Actor;
import medspil.journal.Chapters;
import medspil.journal.Recorded;
import medspil.journal.store.GoldenFiles;
import org.junit.jupiter.api.Test;

/// If this breaks, what is stored about citizens today cannot be read after the next release.
class PathwayGoldenFilesTest {
  private static final Actor NOBODY = new Actor(Actor.Kind.MACHINE, new UUID(0, 1), new UUID(0, 2));

  private final Chapters<Pathway> chapters = new PathwayWiring().chapters(OpeningsFile.read());

  @Test
  void every_event_of_a_pathway_is_written_and_read_as_ever() {
    GoldenFiles.check(chapters.types(), PathwayExamples.EVENTS);
  }

  @Test
  void every_chapter_of_a_pathway_is_written_and_folded_as_its_number_says() {
    var pathway = chapters.fold().empty();
    for (var event : PathwayExamples.EVENTS) {
      var recorded = new Recorded(new UUID(0, 3), 1, event, Instant.EPOCH, Instant.EPOCH, NOBODY);
      pathway = chapters.fold().evolve(pathway, recorded);
    }

    GoldenFiles.checkSnapshot(chapters.types(), chapters.snapshots(), pathway);
  }
}
