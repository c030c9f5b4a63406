package medspil.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Numbers of tasks that may be shown.
///
/// @param all null where it is hidden, for too few citizens are behind it or behind another
/// @param byOutcome in the order of [Outcome], null where hidden; empty where it is not told
public record Figures(@Nullable Long all, List<@Nullable Long> byOutcome) {
  public Figures {
    byOutcome = Collections.unmodifiableList(new ArrayList<>(byOutcome));
  }

  public @Nullable Long of(Outcome outcome) {
    return byOutcome.get(outcome.column());
  }
}
