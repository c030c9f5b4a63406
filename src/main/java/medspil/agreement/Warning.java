package medspil.agreement;

import java.util.List;

/// A guard speaks before a plan: what to think of, whom to ring, and which reasons may be given.
public record Warning(RuleRef rule, GuardRule says, Certainty certainty, List<String> unknown) {
  public Warning {
    unknown = List.copyOf(unknown);
  }

  public Words warn() {
    return says.warn();
  }

  public List<Coded> reasons() {
    return says.reasons();
  }
}
