package medspil.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// Goes down the rows of an assignment: the first that holds decides. A row that cannot tell leaves
/// it open, unless every way leads to the same party.
final class DecisionTable {
  private DecisionTable() {}

  /// Empty when no row holds.
  static Optional<Assigned> decide(RuleRef ref, AssignmentRule rule, Ground ground) {
    var possible = new ArrayList<PartyFunction>();
    var unknown = new TreeSet<String>();
    for (int i = 0; i < rule.rows().size(); i++) {
      var row = rule.rows().get(i);
      var verdict = row.condition().on(ground);
      unknown.addAll(verdict.unknown());
      if (!verdict.isFalse() && !possible.contains(row.who())) {
        possible.add(row.who());
      }
      if (verdict.isTrue() && possible.size() == 1) {
        return Optional.of(new Assigned.To(ref, row.who(), i + 1, row.because()));
      }
      if (verdict.isTrue()) {
        break;
      }
    }
    return unknown.isEmpty()
        ? Optional.empty()
        : Optional.of(new Assigned.CouldNotTell(ref, possible, List.copyOf(unknown)));
  }
}
