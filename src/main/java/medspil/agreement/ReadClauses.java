package medspil.agreement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the clauses of an agreement and the rules in them.
final class ReadClauses {
  private final Values values;
  private final ReadOrigin origins;
  private final ReadRule rules;

  ReadClauses(RuleValues rules) {
    this.values = rules.values();
    this.origins = new ReadOrigin(values);
    this.rules = new ReadRule(rules);
  }

  @Nullable List<Clause> read(Node node, Origin origin) {
    if (!(node instanceof Node.Mapping mapping)) {
      values.findings().error(node.at(), Wrong.CLAUSES_BY_NUMBER);
      return null;
    }
    var clauses = new ArrayList<Clause>();
    mapping.entries().forEach(entry -> clauses.add(clause(entry, origin)));
    return clauses;
  }

  private Clause clause(Node.Entry entry, Origin around) {
    var number = entry.key().text();
    var fields = Fields.of(entry.value(), Thing.CLAUSE.named(number), values.findings());
    var heading = fields.maybe("heading", values::words);
    var text = fields.maybe("text", values::words);
    var meets = fields.list("meets", values::requirement);
    var fills = fields.oneOrMore("fills", values::name);
    var origin = origins.within(fields, around);
    var read = fields.list("rules", node -> rules.read(node, origin));
    fields.nothingElse();
    noTwoAlike(read);
    return new Clause(number, heading, text, meets, fills, origin, read, entry.key().at());
  }

  private void noTwoAlike(List<Rule> rules) {
    var ids = new HashSet<String>();
    rules.stream()
        .filter(rule -> !ids.add(rule.id()))
        .forEach(rule -> values.findings().error(rule.head().at(), Wrong.RULE_TWICE, rule.id()));
  }
}
