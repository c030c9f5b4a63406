package medspil.agreement;

import java.util.List;

/// Rules, of one agreement or several, that do not go together for those they bind.
///
/// @param situation the event, or what the rules are about where no event sets them off
/// @param between the rules, in the order of their agreements
/// @param parties whom they give something to do, as `hospital.ward`
public record Conflict(Kind kind, String situation, List<RuleRef> between, List<String> parties) {

  /// What is wrong between them.
  public enum Kind {
    /// Several parties owe the same thing.
    TWO_OWNERS,
    /// Nobody owes it: unclear, not said, or a party that has nobody for it.
    NO_OWNER,
    /// The same party owes the same thing by different limits.
    CONTRADICTING_DEADLINES,
    /// The same party owes the same thing twice, by the same limit.
    SAID_TWICE,
    /// Several guards speak before the same step.
    OVERLAPPING_GUARDS,
    /// Its time limit is not set, so the rule rests.
    RESTING,
    /// A table that names nobody when no row holds.
    TABLE_WITH_GAP
  }

  public Conflict {
    between = List.copyOf(between);
    parties = List.copyOf(parties);
  }
}
