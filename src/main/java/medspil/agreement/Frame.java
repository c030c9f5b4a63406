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
    List<Readiness> readiness,
    List<LegalBasis> legalBasis,
    Aims aims) {

  public Frame {
    scope = Set.copyOf(scope);
    readiness = List.copyOf(readiness);
    legalBasis = List.copyOf(legalBasis);
  }

  public List<Principle> principles() {
    return aims.principles();
  }

  public List<Vision> visions() {
    return aims.visions();
  }

  public List<Objective> objectives() {
    return aims.objectives();
  }
}
