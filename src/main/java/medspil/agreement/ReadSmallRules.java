package medspil.agreement;

import org.jspecify.annotations.Nullable;

/// Reads measures, expectations, open points, rubrics, and how the parties talk and tell each
/// other.
final class ReadSmallRules {
  private final RuleValues rules;
  private final Values values;

  ReadSmallRules(RuleValues rules) {
    this.rules = rules;
    this.values = rules.values();
  }

  @Nullable MeasureRule measure(Node node, RuleHead head) {
    var fields = Fields.of(node, Thing.MEASURE, values.findings());
    var heading = fields.need("heading", values::words);
    var responsibility = values.answer(fields, "responsibility", values::words);
    var employer = values.answer(fields, "employer", values::words);
    var organisation = values.answer(fields, "organisation", values::words);
    var financing = values.answer(fields, "financing", values::words);
    fields.nothingElse();
    return heading == null
        ? null
        : new MeasureRule(head, heading, responsibility, employer, organisation, financing);
  }

  @Nullable ExpectationRule expectation(Node node, RuleHead head) {
    var fields = Fields.of(node, Thing.EXPECTATION, values.findings());
    var who = fields.need("who", rules::party);
    var of = fields.need("of", rules::party);
    var expects = fields.need("expects", values::words);
    fields.nothingElse();
    return who == null || of == null || expects == null
        ? null
        : new ExpectationRule(head, who, of, expects);
  }

  @Nullable OpenPointRule openPoint(Node node, RuleHead head) {
    var fields = Fields.of(node, Thing.OPEN_POINT, values.findings());
    var what = fields.need("what", values::words);
    var owner = values.answer(fields, "owner", rules::party);
    var by = fields.maybe("by", values::date);
    var settled = fields.maybe("settled", values::words);
    fields.nothingElse();
    return what == null ? null : new OpenPointRule(head, what, owner, by, settled);
  }

  @Nullable ContactRule contact(Node node, RuleHead head) {
    var fields = Fields.of(node, Thing.CONTACT, values.findings());
    var about = fields.need("about", values::words);
    var channel = values.answer(fields, "channel", values::words);
    var with = values.answer(fields, "with", rules::party);
    var answered = values.answer(fields, "answered", rules::timeLimit);
    var otherwise = values.answer(fields, "otherwise", rules::party);
    fields.nothingElse();
    return about == null ? null : new ContactRule(head, about, channel, with, answered, otherwise);
  }

  @Nullable FlowRule flow(Node node, RuleHead head) {
    var fields = Fields.of(node, Thing.FLOW, values.findings());
    var what = fields.need("what", values::words);
    var from = values.answer(fields, "from", rules::party);
    var to = values.answer(fields, "to", rules::party);
    var when = values.answer(fields, "when", values::words);
    var legalBasis = values.answer(fields, "legal_basis", values::text);
    fields.nothingElse();
    return what == null ? null : new FlowRule(head, what, from, to, when, legalBasis);
  }

  @Nullable RubricRule rubric(Node node, RuleHead head) {
    var fields = Fields.of(node, Thing.RUBRIC, values.findings());
    var heading = fields.need("heading", values::words);
    var help = fields.maybe("help", values::words);
    fields.nothingElse();
    return heading == null ? null : new RubricRule(head, heading, help);
  }
}
