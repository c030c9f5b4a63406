package medspil.servicemodel;

import java.time.Instant;
import java.util.UUID;
import medspil.journal.Note;
import org.jspecify.annotations.Nullable;

/// What somebody wants in a citizen's course by a service model.
public sealed interface ModelCommand {
  Instant at();

  CourseId course();

  record Begin(CourseId course, String model, UUID unit, Instant at) implements ModelCommand {}

  /// The course has come to a point, whose checklist is as it holds on the day.
  record Reach(CourseId course, UUID point, DecisionPoint as, int version, Instant at)
      implements ModelCommand {}

  /// What the citizen says matters to them.
  ///
  /// @param own written by the citizen, and not by somebody who asked
  record SayMatters(CourseId course, @Nullable UUID point, Note words, boolean own, Instant at)
      implements ModelCommand {}

  record Tick(CourseId course, UUID point, int item, UUID person, Instant at)
      implements ModelCommand {}

  record Open(CourseId course, UUID point, int item, Instant at) implements ModelCommand {}

  record End(CourseId course, Instant at) implements ModelCommand {}
}
