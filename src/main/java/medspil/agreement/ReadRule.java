package medspil.agreement;

import org.jspecify.annotations.Nullable;

/// Reads a rule: its id, where it comes from, and which kind of rule it is.
final class ReadRule {
  private final Values values;
  private final ReadOrigin origins;
  private final ReadDuty duties;
  private final ReadGuard guards;
  private final ReadAssignment assignments;
  private final ReadRecurrence recurrences;

  ReadRule(RuleValues rules) {
    this.values = rules.values();
    this.origins = new ReadOrigin(values);
    this.duties = new ReadDuty(rules);
    this.guards = new ReadGuard(rules, duties);
    this.assignments = new ReadAssignment(rules);
    this.recurrences = new ReadRecurrence(rules);
  }

  @Nullable Rule read(Node node, Origin around) {
    var fields = Fields.of(node, "the rule", values.findings());
    var id = fields.need("id", values::name);
    var meets = fields.list("meets", values::requirement);
    var head = new RuleHead(id == null ? "" : id, meets, origins.within(fields, around), node.at());
    var rule = kind(fields, head);
    fields.nothingElse();
    return id == null ? null : rule;
  }

  /// Reads every kind that is there, so that all faults are found.
  private @Nullable Rule kind(Fields fields, RuleHead head) {
    Rule duty = fields.maybe("duty", node -> duties.read(node, head));
    Rule guard = fields.maybe("guard", node -> guards.read(node, head));
    Rule assignment = fields.maybe("assignment", node -> assignments.read(node, head));
    Rule recurrence = fields.maybe("recurrence", node -> recurrences.read(node, head));
    int kinds = fields.count("duty", "guard", "assignment", "recurrence");
    if (kinds != 1) {
      values
          .findings()
          .error(
              head.at(),
              "a rule is one thing, this is " + (kinds == 0 ? "none" : kinds),
              "duty, guard, assignment or recurrence");
    }
    return duty != null
        ? duty
        : guard != null ? guard : assignment != null ? assignment : recurrence;
  }
}
