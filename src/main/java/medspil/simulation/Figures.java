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

  /// What is more in these than in others; null where either is hidden, so that nothing hidden
  /// follows.
  public Figures less(Figures others) {
    var outcomes = new ArrayList<@Nullable Long>();
    for (var column = 0; column < byOutcome.size(); column++) {
      outcomes.add(less(byOutcome.get(column), others.byOutcome.get(column)));
    }
    return new Figures(less(all, others.all), outcomes);
  }

  private static @Nullable Long less(@Nullable Long one, @Nullable Long other) {
    return one == null || other == null ? null : one - other;
  }

  public @Nullable Long of(Outcome outcome) {
    return byOutcome.get(outcome.column());
  }
}
