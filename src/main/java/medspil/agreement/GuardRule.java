package medspil.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What should hold at a step. Before a plan it warns and asks for a reason; when it is told
/// afterwards that it was crossed, somebody gets a task. It never stops care.
///
/// @param before the plan that it warns about
/// @param ring whose number the one who plans is given
/// @param tell who is told of the plan
/// @param crossed the task when it was crossed; null when that is only counted
public record GuardRule(
    RuleHead head,
    Trigger before,
    Words warn,
    List<Coded> reasons,
    List<PartyFunction> ring,
    List<PartyFunction> tell,
    @Nullable DutyRule crossed)
    implements Rule {

  public GuardRule {
    reasons = List.copyOf(reasons);
    ring = List.copyOf(ring);
    tell = List.copyOf(tell);
  }
}
