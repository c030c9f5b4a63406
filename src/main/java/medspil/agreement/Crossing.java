package medspil.agreement;

/// A guard was crossed by what happened, and this is what somebody now has to do about it.
public record Crossing(GuardRule says, Duty duty) {
  public RuleRef rule() {
    return duty.rule();
  }
}
