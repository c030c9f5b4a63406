package medspil.agreement;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What an agreement is about: whom and what it covers, and what it builds on.
///
/// @param scope the kinds of stay it covers; empty when it sets no bounds
/// @param covers the citizens it is for; null when it is for all
public record Frame(
    Set<String> scope,
    @Nullable Condition covers,
    @Nullable DeadlinePolicy deadlinePolicy,
    List<String> legalBasis,
    List<Principle> principles,
    List<Vision> visions) {

  public Frame {
    scope = Set.copyOf(scope);
    legalBasis = List.copyOf(legalBasis);
    principles = List.copyOf(principles);
    visions = List.copyOf(visions);
  }
}
