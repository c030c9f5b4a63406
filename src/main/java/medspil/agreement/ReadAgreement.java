package medspil.agreement;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads one agreement from its document.
final class ReadAgreement {
  private static final List<String> NOT_IN_AN_ANNEX =
      List.of(
          "scope", "covers", "deadline_policy", "readiness", "principles", "visions", "objectives");

  /// Stands in where the origin could not be read, so that the rest still is.
  private static final Origin UNKNOWN = new Origin(Origin.Kind.DEFAULT, "", null);

  private final String file;
  private final Vocabulary vocabulary;
  private final Cel cel;
  private final Findings findings;

  ReadAgreement(String file, Vocabulary vocabulary, Cel cel, Findings findings) {
    this.file = file;
    this.vocabulary = vocabulary;
    this.cel = cel;
    this.findings = findings;
  }

  Reading read(Node document) {
    var fields = Fields.of(document, Thing.AGREEMENT, findings);
    var values = new Values(findings, languages(fields));
    var rules = new RuleValues(values, vocabulary, cel);
    var read = new ReadOrigin(values).ofAgreement(fields);
    var origin = read == null ? UNKNOWN : read;
    var identity = identity(fields, values);
    var agreement =
        new Agreement(
            identity,
            new ReadParties(values).read(fields),
            new ReadFrame(rules).read(fields, origin),
            new ReadDates(rules).read(fields),
            orNone(fields.maybe("terms", node -> new ReadTerms(rules).read(node, origin))),
            orNone(fields.maybe("clauses", node -> new ReadClauses(rules).read(node, origin))),
            origin);
    fields.nothingElse();
    annex(fields, identity);
    var under = fields.maybe("under", Node::at);
    return new Reading(file, identity.id().isEmpty() ? null : agreement, under, findings);
  }

  private List<String> languages(Fields fields) {
    var first = new Values(findings, List.of("da"));
    var languages = fields.list("languages", first::language);
    if (languages.isEmpty() && !fields.has("languages")) {
      fields.missing("languages", "languages: [da, nb, en]");
    }
    return languages.isEmpty() ? List.of("da") : languages;
  }

  private Identity identity(Fields fields, Values values) {
    var id = fields.need("agreement", values::id);
    var at = fields.maybe("agreement", Node::at);
    var version = fields.maybe("version", values::number);
    var kind =
        fields.need("kind", node -> values.oneOf(node, Kind.class, Thing.A_KIND_OF_AGREEMENT));
    var title = fields.need("title", values::words);
    return new Identity(
        id == null ? "" : id,
        version == null ? 1 : version,
        kind == null ? Kind.COOPERATION_AGREEMENT : kind,
        fields.maybe("under", values::id),
        title == null ? new Words(Map.of(values.languages().getFirst(), "")) : title,
        values.languages(),
        new ReadFiling(values).read(fields),
        at == null ? fields.at() : at);
  }

  private void annex(Fields fields, Identity identity) {
    if (identity.kind() != Kind.LOCAL_ANNEX) {
      return;
    }
    if (identity.under() == null) {
      findings.error(identity.at(), Wrong.ANNEX_ALONE);
    }
    for (var key : NOT_IN_AN_ANNEX) {
      fields.at(key).ifPresent(at -> findings.error(at, Wrong.ANNEX_KEY, key));
    }
  }

  private static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
