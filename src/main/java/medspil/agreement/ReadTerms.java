package medspil.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import medspil.deadline.TimeLimit;
import org.jspecify.annotations.Nullable;

/// Reads the terms of an agreement.
final class ReadTerms {
  private final RuleValues rules;
  private final Values values;
  private final ReadOrigin origins;

  ReadTerms(RuleValues rules) {
    this.rules = rules;
    this.values = rules.values();
    this.origins = new ReadOrigin(values);
  }

  @Nullable List<Term> read(Node node, Origin origin) {
    if (!(node instanceof Node.Mapping mapping)) {
      values.findings().error(node.at(), Wrong.TERMS_BY_NAME);
      return null;
    }
    var terms = new ArrayList<Term>();
    for (var entry : mapping.entries()) {
      var name = values.name(entry.key());
      if (name != null) {
        terms.add(term(name, entry, origin));
      }
    }
    return terms;
  }

  private Term term(String name, Node.Entry entry, Origin around) {
    var fields = Fields.of(entry.value(), Thing.TERM.named(name), values.findings());
    if (!fields.has("value") && !fields.has("changes")) {
      values.findings().error(entry.key().at(), Wrong.TERM_WITHOUT_VALUE, name);
    }
    var value = fields.maybe("value", rules::timeLimit);
    var changes = fields.maybe("changes", this::changes);
    var bounds = bounds(fields);
    var meets = fields.list("meets", values::requirement);
    var origin = origins.within(fields, around);
    fields.nothingElse();
    return new Term(
        name, value, changes == null ? Map.of() : changes, bounds, meets, origin, entry.key().at());
  }

  /// What it is instead, by the day from which on.
  private @Nullable Map<LocalDate, TimeLimit> changes(Node node) {
    if (!(node instanceof Node.Mapping mapping)) {
      values.findings().error(node.at(), Wrong.CHANGES_BY_DATE);
      return null;
    }
    var changes = new HashMap<LocalDate, TimeLimit>();
    for (var entry : mapping.entries()) {
      var day = values.date(entry.key());
      var limit = rules.timeLimit(entry.value());
      if (day != null && limit != null) {
        changes.put(day, limit);
      }
    }
    return changes;
  }

  private Term.Bounds bounds(Fields fields) {
    var annexMay =
        fields.maybe(
            "annex_may", node -> values.oneOf(node, Term.AnnexMay.class, Thing.AN_ANNEXS_RIGHT));
    return new Term.Bounds(
        annexMay == null ? Term.AnnexMay.NOTHING : annexMay,
        fields.maybe("at_least", rules::timeLimit),
        fields.maybe("at_most", rules::timeLimit));
  }
}
