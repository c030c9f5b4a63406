package medspil.agreement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads what an agreement is about: its scope, whom it covers, its principles and visions.
final class ReadFrame {
  private final RuleValues rules;
  private final Values values;
  private final ReadOrigin origins;
  private final Set<String> principleIds = new HashSet<>();

  ReadFrame(RuleValues rules) {
    this.rules = rules;
    this.values = rules.values();
    this.origins = new ReadOrigin(values);
  }

  Frame read(Fields fields, Origin origin) {
    return new Frame(
        Set.copyOf(fields.list("scope", rules::scope)),
        fields.maybe("covers", rules::condition),
        fields.maybe("deadline_policy", this::policy),
        fields.list("legal_basis", values::text),
        fields.list("principles", node -> principle(node, origin)),
        fields.list("visions", node -> vision(node, origin)));
  }

  private @Nullable DeadlinePolicy policy(Node node) {
    return values.oneOf(node, DeadlinePolicy.class, "a deadline policy");
  }

  private @Nullable Principle principle(Node node, Origin around) {
    var fields = Fields.of(node, "the principle", values.findings());
    var id = fields.need("id", values::name);
    var heading = fields.need("heading", values::words);
    var text = fields.need("text", values::words);
    var meets = meets(fields);
    var origin = origins.within(fields, around);
    fields.nothingElse();
    if (id != null && !principleIds.add(id)) {
      values.findings().error(node.at(), "there is a principle " + id + " already", null);
    }
    return id == null || heading == null || text == null
        ? null
        : new Principle(id, heading, text, meets, origin);
  }

  private @Nullable Vision vision(Node node, Origin around) {
    var fields = Fields.of(node, "the vision", values.findings());
    var text = fields.need("text", values::words);
    var meets = meets(fields);
    var origin = origins.within(fields, around);
    fields.nothingElse();
    return text == null ? null : new Vision(text, meets, origin);
  }

  private List<String> meets(Fields fields) {
    return fields.list("meets", values::requirement);
  }
}
