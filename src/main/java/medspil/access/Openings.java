package medspil.access;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import medspil.journal.Category;

/// Which categories of information a ground opens, and how long it lasts after its end.
///
/// Content, not code: the adopter's own table. What it does not name stays closed.
public record Openings(
    Map<String, Set<Category>> categories, Map<String, Duration> grace, EmergencyRule emergency) {
  public Openings {
    categories = Map.copyOf(categories);
    grace = Map.copyOf(grace);
  }

  public Set<Category> of(String ground) {
    return categories.getOrDefault(ground, Set.of());
  }

  public Duration graceOf(String ground) {
    return grace.getOrDefault(ground, Duration.ZERO);
  }
}
