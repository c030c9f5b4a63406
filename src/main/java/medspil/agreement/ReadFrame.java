package medspil.agreement;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads what an agreement is about: its scope, whom it covers, what sets its pace, and its aims.
final class ReadFrame {
  private final RuleValues rules;
  private final Values values;
  private final ReadOrigin origins;
  private final ReadAims aims;

  ReadFrame(RuleValues rules) {
    this.rules = rules;
    this.values = rules.values();
    this.origins = new ReadOrigin(values);
    this.aims = new ReadAims(values);
  }

  Frame read(Fields fields, Origin origin) {
    return new Frame(
        Set.copyOf(fields.list("scope", rules::scope)),
        fields.maybe("covers", rules::condition),
        fields.maybe("deadline_policy", this::policy),
        readiness(fields, origin),
        fields.oneOrMore("legal_basis", this::legalBasis),
        aims.read(fields, origin));
  }

  private List<Readiness> readiness(Fields fields, Origin origin) {
    var read = fields.list("readiness", node -> readiness(node, origin));
    var at = fields.at("readiness").orElse(fields.at());
    values.noTwoAlike(at, Thing.A_SIGN, read, Readiness::id);
    return read;
  }

  private @Nullable Readiness readiness(Node node, Origin around) {
    var fields = Fields.of(node, Thing.SIGN, values.findings());
    var id = fields.need("id", values::name);
    var text = fields.need("text", values::words);
    var origin = origins.within(fields, around);
    fields.nothingElse();
    return id == null || text == null ? null : new Readiness(id, text, origin);
  }

  /// A law in words, or one that is an agreement file itself.
  private @Nullable LegalBasis legalBasis(Node node) {
    if (!(node instanceof Node.Mapping)) {
      var place = values.text(node);
      return place == null ? null : new LegalBasis(null, place);
    }
    var fields = Fields.of(node, Thing.LEGAL_BASIS, values.findings());
    var law = fields.need("law", values::id);
    var place = fields.maybe("place", values::text);
    fields.nothingElse();
    return law == null ? null : new LegalBasis(law, place);
  }

  private @Nullable DeadlinePolicy policy(Node node) {
    return values.oneOf(node, DeadlinePolicy.class, Thing.A_DEADLINE_POLICY);
  }
}
