package medspil.agreement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads a rule: its id, where it comes from, and which kind of rule it is.
final class ReadRule {
  private final Values values;
  private final ReadOrigin origins;
  private final Map<String, Kind> kinds = new LinkedHashMap<>();

  /// Reads what stands under the name of a kind of rule.
  private interface Kind {
    @Nullable Rule read(Node node, RuleHead head);
  }

  ReadRule(RuleValues rules) {
    this.values = rules.values();
    this.origins = new ReadOrigin(values);
    var duties = new ReadDuty(rules);
    kinds.put("duty", duties::read);
    kinds.put("guard", new ReadGuard(rules, duties)::read);
    kinds.put("assignment", new ReadAssignment(rules)::read);
    kinds.put("recurrence", new ReadRecurrence(rules)::read);
    kinds.put("package", new ReadPackage(rules)::read);
    kinds.put("responsibility", new ReadResponsibility(rules)::read);
    kinds.put("content", new ReadContent(rules)::read);
    kinds.put("indicator", new ReadIndicator(rules)::read);
    kinds.put("checklist", new ReadChecklist(rules)::read);
    var small = new ReadSmallRules(rules);
    kinds.put("measure", small::measure);
    kinds.put("expectation", small::expectation);
    kinds.put("open_point", small::openPoint);
    kinds.put("rubric", small::rubric);
    kinds.put("contact", small::contact);
    kinds.put("flow", small::flow);
  }

  @Nullable Rule read(Node node, Origin around) {
    var fields = Fields.of(node, Thing.RULE, values.findings());
    var id = fields.need("id", values::name);
    var meets = fields.list("meets", values::requirement);
    var head = new RuleHead(id == null ? "" : id, meets, origins.within(fields, around), node.at());
    var rule = kind(fields, head);
    fields.nothingElse();
    return id == null ? null : rule;
  }

  /// Reads every kind that is there, so that all faults are found.
  private @Nullable Rule kind(Fields fields, RuleHead head) {
    Rule read = null;
    for (var kind : kinds.entrySet()) {
      Rule one = fields.maybe(kind.getKey(), node -> kind.getValue().read(node, head));
      read = read == null ? one : read;
    }
    int there = (int) kinds.keySet().stream().filter(fields::has).count();
    if (there != 1) {
      var all = List.copyOf(kinds.keySet());
      values.findings().error(head.at(), Wrong.NOT_ONE_RULE, there, all);
    }
    return read;
  }
}
