package medspil.agreement;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How an agreement stands in the register of agreements.
///
/// @param tier null when it is not said
/// @param replaces the agreement that it takes over from
public record Filing(
    @Nullable Tier tier, Set<Category> categories, Progress progress, @Nullable String replaces) {
  public Filing {
    categories = Set.copyOf(categories);
  }
}
