package medspil.offer;

import java.util.Set;

/// What somebody looks for in an offer.
///
/// @param targetGroups what the citizen lives with: one of them is to be in the offer's target
/// @param methods that would help
/// @param settings that matter
public record Wish(Set<String> targetGroups, Set<String> methods, Set<String> settings) {
  public Wish {
    targetGroups = Set.copyOf(targetGroups);
    methods = Set.copyOf(methods);
    settings = Set.copyOf(settings);
  }

  public boolean isEmpty() {
    return targetGroups.isEmpty() && methods.isEmpty() && settings.isEmpty();
  }
}
