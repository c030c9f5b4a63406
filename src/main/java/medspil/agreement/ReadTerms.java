package medspil.agreement;

import java.util.ArrayList;
import java.util.List;
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
      values
          .findings()
          .error(node.at(), "terms are written by name", "report_time: {value: 24 hours}");
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
    var fields = Fields.of(entry.value(), "the term " + name, values.findings());
    if (!fields.has("value")) {
      values
          .findings()
          .error(
              entry.key().at(), "the term " + name + " has no value", "value: null leaves it open");
    }
    var value = fields.maybe("value", rules::timeLimit);
    var annexMay =
        fields.maybe(
            "annex_may",
            node -> values.oneOf(node, Term.AnnexMay.class, "something an annex may do yet"));
    var meets = fields.list("meets", values::requirement);
    var origin = origins.within(fields, around);
    fields.nothingElse();
    return new Term(
        name,
        value,
        annexMay == null ? Term.AnnexMay.NOTHING : annexMay,
        meets,
        origin,
        entry.key().at());
  }
}
