package medspil.agreement;

import java.util.Optional;

/// The checklist of a name in the newest agreement that has one.
public record NewestChecklist(Agreement agreement, ChecklistRule rule) {

  /// Empty when no agreement in force has it.
  public static Optional<NewestChecklist> of(AgreementsInForce all, String id) {
    return all.agreements().stream()
        .flatMap(agreement ->
            agreement
                .rules(ChecklistRule.class)
                .filter(rule -> rule.head().id().equals(id))
                .map(rule -> new NewestChecklist(agreement, rule)))
        .reduce((_, newer) -> newer);
  }
}
