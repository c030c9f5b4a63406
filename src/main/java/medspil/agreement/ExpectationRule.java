package medspil.agreement;

/// What one party may expect of another.
public record ExpectationRule(RuleHead head, PartyFunction who, PartyFunction of, Words expects)
    implements StandingRule {}
