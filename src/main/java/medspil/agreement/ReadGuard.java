package medspil.agreement;

import org.jspecify.annotations.Nullable;

/// Reads a guard with its two faces: before a plan, and when it was crossed.
final class ReadGuard {
  private final RuleValues rules;
  private final Values values;
  private final ReadDuty duties;
  private final ReadTrigger triggers;

  ReadGuard(RuleValues rules, ReadDuty duties) {
    this.rules = rules;
    this.values = rules.values();
    this.duties = duties;
    this.triggers = new ReadTrigger(rules);
  }

  @Nullable GuardRule read(Node node, RuleHead head) {
    var fields = Fields.of(node, Thing.GUARD, values.findings());
    var before = triggers.read(fields, "before", Thing.GUARD);
    var warn = fields.need("warn", values::words);
    var reasons = fields.list("reasons", duties::coded);
    var ring = fields.oneOrMore("ring", rules::party);
    var tell = fields.oneOrMore("tell", rules::party);
    var crossed = fields.maybe("crossed", duty -> duties.read(duty, head));
    fields.nothingElse();
    if (!fields.has("reasons")) {
      fields.missing("reasons", "reasons: [{code: agreed, text: …}]");
    }
    return before == null || warn == null
        ? null
        : new GuardRule(head, before, warn, reasons, ring, tell, crossed);
  }
}
