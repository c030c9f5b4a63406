package medspil.agreement;

import java.util.List;

/// A rule that binds somebody, with the agreement it stands in and what that agreement covers.
record Bound<R extends Rule>(Agreement agreement, RuleRef ref, R rule, List<Condition> covered) {

  <S extends Rule> Bound<S> as(S other) {
    return new Bound<>(agreement, ref, other, covered);
  }
}
