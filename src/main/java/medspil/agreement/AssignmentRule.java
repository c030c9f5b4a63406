package medspil.agreement;

import java.util.List;

/// Who fills a role: a decision table, of which the first row that holds decides.
///
/// @param covers the citizens that it is for
public record AssignmentRule(RuleHead head, String role, Condition covers, List<Row> rows)
    implements Rule {

  /// One row: under this condition, that party.
  public record Row(Condition condition, PartyFunction who, Words because) {}

  public AssignmentRule {
    rows = List.copyOf(rows);
  }
}
