package medspil.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads an assignment: a decision table whose first row that holds decides.
final class ReadAssignment {
  private final RuleValues rules;
  private final Values values;

  ReadAssignment(RuleValues rules) {
    this.rules = rules;
    this.values = rules.values();
  }

  private enum Hit {
    FIRST
  }

  @Nullable AssignmentRule read(Node node, RuleHead head) {
    var fields = Fields.of(node, Thing.ASSIGNMENT, values.findings());
    var role = fields.need("role", values::name);
    fields.need("hit", hit -> values.oneOf(hit, Hit.class, Thing.A_WAY_TO_CHOOSE));
    var covers = fields.maybe("covers", rules::condition);
    var rows = fields.list("rows", this::row);
    var shall = fields.maybe("shall", values::words);
    fields.nothingElse();
    if (rows.isEmpty()) {
      values.findings().error(fields.at(), Wrong.NO_KEY, Thing.ASSIGNMENT, "rows");
    }
    reachable(rows, node);
    return role == null || rows.isEmpty()
        ? null
        : new AssignmentRule(head, role, covers == null ? AllOf.NOTHING : covers, rows, shall);
  }

  /// A row without `if` always holds.
  private AssignmentRule.@Nullable Row row(Node node) {
    var fields = Fields.of(node, Thing.ROW, values.findings());
    var condition = fields.maybe("if", rules::condition);
    var who = fields.need("who", rules::party);
    var because = fields.need("because", values::words);
    fields.nothingElse();
    boolean whole = who != null && because != null && (condition != null || !fields.has("if"));
    return whole && who != null && because != null
        ? new AssignmentRule.Row(condition == null ? AllOf.NOTHING : condition, who, because)
        : null;
  }

  private void reachable(List<AssignmentRule.Row> rows, Node node) {
    for (int i = 0; i < rows.size() - 1; i++) {
      if (rows.get(i).condition().equals(AllOf.NOTHING)) {
        values.findings().error(node.at(), Wrong.ROW_AFTER_ALL, i + 1);
      }
    }
  }
}
