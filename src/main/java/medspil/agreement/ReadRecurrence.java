package medspil.agreement;

import java.util.Set;
import medspil.deadline.TimeLimit;
import org.jspecify.annotations.Nullable;

/// Reads a recurrence.
final class ReadRecurrence {
  private final RuleValues rules;
  private final Values values;
  private final ReadTrigger triggers;

  ReadRecurrence(RuleValues rules) {
    this.rules = rules;
    this.values = rules.values();
    this.triggers = new ReadTrigger(rules);
  }

  @Nullable RecurrenceRule read(Node node, RuleHead head) {
    var fields = Fields.of(node, Thing.RECURRENCE, values.findings());
    var trigger = triggers.read(fields, "when", Thing.RECURRENCE);
    var who = fields.need("who", rules::party);
    var shall = fields.need("shall", values::words);
    var every = fields.need("every", this::every);
    var first = fields.maybe("first", rules::timeLimit);
    var counted =
        fields.maybe("counted_from", from -> values.oneOf(from, CountedFrom.class, Thing.A_START));
    var until = fields.oneOrMore("until", rules::event);
    fields.nothingElse();
    if (trigger == null || who == null || shall == null || every == null) {
      return null;
    }
    return new RecurrenceRule(
        head,
        trigger,
        who,
        shall,
        every,
        first,
        counted == null ? CountedFrom.EVENT : counted,
        Set.copyOf(until));
  }

  private @Nullable TimeLimit every(Node node) {
    var limit = rules.timeLimit(node);
    if (limit == null || limit instanceof TimeLimit.After) {
      return limit;
    }
    values.findings().error(node.at(), Wrong.EVERY_NEEDS_LENGTH);
    return null;
  }
}
