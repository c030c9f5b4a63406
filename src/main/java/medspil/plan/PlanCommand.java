package medspil.plan;

import java.time.Instant;
import java.util.UUID;
import medspil.goal.Side;
import medspil.journal.Note;
import org.jspecify.annotations.Nullable;

/// What somebody wants done about a citizen's action plan.
public sealed interface PlanCommand {
  /// Who wants it.
  Side by();

  Instant at();

  /// A new version of what stands.
  ///
  /// @param basedOn the newest version that the writer had read; 0 for none
  record MakePlan(int basedOn, @Nullable Note duration, @Nullable Note other, Side by, Instant at)
      implements PlanCommand {}

  record SendPlan(int number, Side by, Instant at) implements PlanCommand {}

  /// Somebody says that they have it.
  ///
  /// @param unit null for the citizen
  record AcknowledgePlan(int number, @Nullable UUID unit, Side by, Instant at)
      implements PlanCommand {}
}
