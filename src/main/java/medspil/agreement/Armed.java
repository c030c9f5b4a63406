package medspil.agreement;

/// An agreed rule, ready to be asked: its condition together with what its agreement covers.
record Armed<R extends Rule>(RuleRef ref, R rule, Condition condition) {}
