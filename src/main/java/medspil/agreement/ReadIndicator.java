package medspil.agreement;

import org.jspecify.annotations.Nullable;

/// Reads what shows whether the agreement works.
final class ReadIndicator {
  private final RuleValues rules;
  private final Values values;

  ReadIndicator(RuleValues rules) {
    this.rules = rules;
    this.values = rules.values();
  }

  @Nullable IndicatorRule read(Node node, RuleHead head) {
    var fields = Fields.of(node, Thing.INDICATOR, values.findings());
    var shows = fields.need("shows", values::words);
    var of = fields.oneOrMore("of", values::name);
    var towards = fields.oneOrMore("towards", values::name);
    var better = fields.maybe("better", this::better);
    var target = fields.maybe("target", this::target);
    var every = fields.maybe("every", rules::timeLimit);
    var data = fields.maybe("data", values::words);
    var by = fields.list("by", values::words);
    fields.nothingElse();
    return shows == null
        ? null
        : new IndicatorRule(head, shows, of, towards, better, target, every, data, by);
  }

  private IndicatorRule.@Nullable Better better(Node node) {
    return values.oneOf(node, IndicatorRule.Better.class, Thing.A_BETTER_WAY);
  }

  private @Nullable Target target(Node node) {
    var scalar = values.scalar(node, Thing.A_TARGET);
    var target = scalar == null ? null : Target.parse(scalar.text()).orElse(null);
    if (scalar != null && target == null) {
      var example = "at least 90 percent";
      values.findings().error(node.at(), Wrong.NOT_LIKE, scalar.text(), Thing.A_TARGET, example);
    }
    return target;
  }
}
