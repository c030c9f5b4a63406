package medspil.agreement;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads a duty.
final class ReadDuty {
  private final RuleValues rules;
  private final Values values;
  private final ReadTrigger triggers;

  ReadDuty(RuleValues rules) {
    this.rules = rules;
    this.values = rules.values();
    this.triggers = new ReadTrigger(rules);
  }

  @Nullable DutyRule read(Node node, RuleHead head) {
    var fields = Fields.of(node, Thing.DUTY, values.findings());
    var trigger = triggers.read(fields, "when", Thing.DUTY);
    var who = fields.need("who", rules::party);
    var shall = fields.need("shall", values::words);
    var within = fields.maybe("within", rules::limit);
    var aim = fields.maybe("aim", rules::limit);
    var counted = fields.maybe("counted_from", this::countedFrom);
    var share = fields.maybe("share", values::name);
    var doneWhen = fields.maybe("done_when", rules::proof);
    var pointless = fields.oneOrMore("pointless_after", rules::event);
    var tell = fields.oneOrMore("tell", rules::party);
    var escalate = fields.maybe("escalate", this::escalation);
    var answers = fields.list("answers", this::coded);
    var listed = fields.maybe("checklist", this::listed);
    var checklist = listed == null ? fields.list("checklist", values::words) : List.<Words>of();
    var readyWhen = fields.oneOrMore("ready_when", values::name);
    fields.nothingElse();
    if (within != null && !readyWhen.isEmpty()) {
      values.findings().error(fields.at("ready_when").orElse(node.at()), Wrong.TIME_AND_READINESS);
    }
    if (trigger == null || who == null || shall == null) {
      return null;
    }
    return new DutyRule(
        head,
        trigger,
        who,
        shall,
        within,
        aim,
        counted == null ? CountedFrom.NOTICE : counted,
        share,
        doneWhen,
        Set.copyOf(pointless),
        tell,
        escalate,
        answers,
        checklist,
        listed,
        readyWhen);
  }

  private @Nullable CountedFrom countedFrom(Node node) {
    return values.oneOf(node, CountedFrom.class, Thing.A_START);
  }

  /// The id of a checklist; a list of points is read as such.
  private @Nullable String listed(Node node) {
    return node instanceof Node.Scalar ? values.name(node) : null;
  }

  @Nullable Coded coded(Node node) {
    var fields = Fields.of(node, Thing.CHOICE, values.findings());
    var code = fields.need("code", values::name);
    var text = fields.need("text", values::words);
    fields.nothingElse();
    return code == null || text == null ? null : new Coded(code, text);
  }

  /// `after: final_date` is at once; a limit is so long after it.
  private @Nullable Escalation escalation(Node node) {
    var fields = Fields.of(node, Thing.ESCALATION, values.findings());
    var to = fields.need("to", rules::party);
    var after = fields.need("after", this::after);
    fields.nothingElse();
    return to == null || after == null ? null : new Escalation(after.limit(), to);
  }

  private record After(@Nullable Limit limit) {}

  private @Nullable After after(Node node) {
    if (node instanceof Node.Scalar scalar && scalar.text().equals("final_date")) {
      return new After(null);
    }
    var limit = rules.limit(node);
    return limit == null ? null : new After(limit);
  }
}
