package medspil.agreement;

import java.util.List;

/// What an agreement makes happen. One that nobody has agreed to is a proposal, switched off.
public sealed interface Rule
    permits DutyRule, GuardRule, AssignmentRule, RecurrenceRule, StandingRule {
  RuleHead head();

  default String id() {
    return head().id();
  }

  default List<String> meets() {
    return head().meets();
  }

  default Origin origin() {
    return head().origin();
  }

  default boolean isAgreed() {
    return origin().isBinding();
  }
}
