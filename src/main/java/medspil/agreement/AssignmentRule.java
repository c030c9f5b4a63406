package medspil.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who fills a role: a decision table, of which the first row that holds decides.
///
/// @param covers the citizens that it is for
/// @param shall the task that goes with the role; null when there is none
public record AssignmentRule(
    RuleHead head, String role, Condition covers, List<Row> rows, @Nullable Words shall)
    implements Rule {

  /// One row: under this condition, that party.
  public record Row(Condition condition, PartyFunction who, Words because) {}

  public AssignmentRule {
    rows = List.copyOf(rows);
  }
}
