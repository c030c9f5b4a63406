package medspil.agreement;

import org.jspecify.annotations.Nullable;

/// Reads which party answers for a kind of task, and which performs it.
final class ReadResponsibility {
  private final RuleValues rules;
  private final Values values;

  ReadResponsibility(RuleValues rules) {
    this.rules = rules;
    this.values = rules.values();
  }

  @Nullable ResponsibilityRule read(Node node, RuleHead head) {
    var fields = Fields.of(node, Thing.RESPONSIBILITY, values.findings());
    var task = fields.need("task", values::words);
    var responsible = values.answer(fields, "responsible", rules::party);
    var performedBy = values.answer(fields, "performed_by", rules::party);
    var where = fields.maybe("where", this::where);
    var shared = fields.maybe("shared", values::yesNo);
    var ground =
        new ResponsibilityRule.LegalGround(
            values.answer(fields, "act", this::act),
            values.answer(fields, "legal_basis", values::text));
    var practice = practice(fields);
    fields.nothingElse();
    return task == null
        ? null
        : new ResponsibilityRule(
            head,
            task,
            responsible,
            performedBy,
            where,
            Boolean.TRUE.equals(shared),
            ground,
            practice);
  }

  private ResponsibilityRule.Practice practice(Fields fields) {
    return new ResponsibilityRule.Practice(
        values.answer(fields, "competence", values::words),
        values.answer(fields, "delegated_by", rules::party),
        values.answer(fields, "recorded", values::words),
        values.answer(fields, "communication", values::words),
        values.answer(fields, "organised", values::words),
        values.answer(fields, "contact", values::words),
        values.answer(fields, "hours", values::words));
  }

  private ResponsibilityRule.@Nullable Where where(Node node) {
    return values.oneOf(node, ResponsibilityRule.Where.class, Thing.A_PLACE);
  }

  private ResponsibilityRule.@Nullable Act act(Node node) {
    return values.oneOf(node, ResponsibilityRule.Act.class, Thing.AN_ACT);
  }
}
