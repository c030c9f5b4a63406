package medspil.agreement;

import java.util.List;

/// Who fills a role by an agreement that covers the citizen.
public sealed interface Assigned {
  RuleRef rule();

  /// This party, because of that row, counted from 1.
  record To(RuleRef rule, PartyFunction who, int row, Words because) implements Assigned {}

  /// Facts are missing; it is one of these, or nobody if the list is empty or coverage is unknown.
  record CouldNotTell(RuleRef rule, List<PartyFunction> possible, List<String> unknown)
      implements Assigned {
    public CouldNotTell {
      possible = List.copyOf(possible);
      unknown = List.copyOf(unknown);
    }
  }
}
