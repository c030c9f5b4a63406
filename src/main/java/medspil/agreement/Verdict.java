package medspil.agreement;

import java.util.Set;
import java.util.TreeSet;

/// What a condition says of a ground, and which facts were missing if it cannot tell.
public record Verdict(Truth truth, Set<String> unknown) {
  public static final Verdict TRUE = new Verdict(Truth.TRUE, Set.of());
  public static final Verdict FALSE = new Verdict(Truth.FALSE, Set.of());

  static Verdict of(boolean truth) {
    return truth ? TRUE : FALSE;
  }

  static Verdict unknown(Set<String> facts) {
    return new Verdict(Truth.UNKNOWN, Set.copyOf(facts));
  }

  public boolean isTrue() {
    return truth == Truth.TRUE;
  }

  public boolean isFalse() {
    return truth == Truth.FALSE;
  }

  /// False wins, then unknown.
  Verdict and(Verdict other) {
    if (isFalse() || other.isTrue()) {
      return this;
    }
    if (isTrue() || other.isFalse()) {
      return other;
    }
    var both = new TreeSet<>(unknown);
    both.addAll(other.unknown);
    return unknown(both);
  }
}
