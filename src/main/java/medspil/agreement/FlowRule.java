package medspil.agreement;

/// One flow of information between the parties: what, from whom to whom, when, and what allows it.
public record FlowRule(
    RuleHead head,
    Words what,
    Answer<PartyFunction> from,
    Answer<PartyFunction> to,
    Answer<Words> when,
    Answer<String> legalBasis)
    implements StandingRule {

  /// Whether all of it is said.
  public boolean isSettled() {
    return from.isSettled() && to.isSettled() && when.isSettled() && legalBasis.isSettled();
  }
}
