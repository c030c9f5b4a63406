package medspil.agreement;

import java.util.List;
import java.util.Optional;

/// Gives duties that name a checklist its points: the agreement's own, or of one it stands under.
final class NamedChecklists {
  private final List<Agreement> upwards;

  NamedChecklists(List<Agreement> upwards) {
    this.upwards = upwards;
  }

  Agreement fill() {
    var agreement = upwards.getFirst();
    var names = agreement.rules(DutyRule.class).anyMatch(duty -> duty.listed() != null);
    return names
        ? agreement.with(agreement.clauses().stream().map(this::clause).toList())
        : agreement;
  }

  private Clause clause(Clause clause) {
    return clause.with(clause.rules().stream().map(this::rule).toList());
  }

  private Rule rule(Rule rule) {
    return rule instanceof DutyRule duty && duty.listed() != null
        ? list(duty.listed()).map(list -> (Rule) duty.with(points(list))).orElse(rule)
        : rule;
  }

  private static List<Words> points(ChecklistRule list) {
    return list.points().map(ChecklistRule.Point::text).toList();
  }

  private Optional<ChecklistRule> list(String id) {
    return upwards.stream()
        .flatMap(above -> above.rules(ChecklistRule.class))
        .filter(list -> list.id().equals(id))
        .findFirst();
  }
}
