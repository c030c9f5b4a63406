package medspil.agreement;

import org.jspecify.annotations.Nullable;

/// A heading that local annexes write under; their clauses say which they fill.
public record RubricRule(RuleHead head, Words heading, @Nullable Words help)
    implements StandingRule {}
