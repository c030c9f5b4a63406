package medspil.agreement;

import org.jspecify.annotations.Nullable;

/// Reads what sets a rule off: events and a condition.
final class ReadTrigger {
  private final RuleValues rules;

  ReadTrigger(RuleValues rules) {
    this.rules = rules;
  }

  /// Null when it is not whole; a condition left out asks for nothing.
  @Nullable Trigger read(Fields fields, String when, Thing what) {
    var events = fields.oneOrMore(when, rules::event);
    if (!fields.has(when)) {
      rules.values().findings().error(fields.at(), Wrong.NO_KEY, what, when);
    }
    var condition = fields.maybe("if", node -> rules.conditionOn(node, events));
    boolean whole = !events.isEmpty() && (condition != null || !fields.has("if"));
    return whole ? new Trigger(events, condition == null ? AllOf.NOTHING : condition) : null;
  }
}
