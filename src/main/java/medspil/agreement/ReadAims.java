package medspil.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Reads what an agreement is for: its principles, visions and objectives.
final class ReadAims {
  private final Values values;
  private final ReadOrigin origins;

  ReadAims(Values values) {
    this.values = values;
    this.origins = new ReadOrigin(values);
  }

  Aims read(Fields fields, Origin origin) {
    var aims =
        new Aims(
            fields.list("principles", node -> principle(node, origin)),
            fields.list("visions", node -> vision(node, origin)),
            fields.list("objectives", node -> objective(node, origin)));
    var at = fields.at("principles").orElse(fields.at());
    values.noTwoAlike(at, Thing.A_PRINCIPLE, aims.principles(), Principle::id);
    noTwoAims(aims, fields.at("objectives").or(() -> fields.at("visions")).orElse(at));
    return aims;
  }

  private void noTwoAims(Aims aims, Place at) {
    var ids = new ArrayList<String>();
    aims.visions().stream().map(Vision::id).filter(Objects::nonNull).forEach(ids::add);
    aims.objectives().stream().map(Objective::id).forEach(ids::add);
    values.noTwoAlike(at, Thing.AN_AIM, ids, id -> id);
  }

  private @Nullable Principle principle(Node node, Origin around) {
    var fields = Fields.of(node, Thing.PRINCIPLE, values.findings());
    var id = fields.need("id", values::name);
    var heading = fields.need("heading", values::words);
    var text = fields.need("text", values::words);
    var meets = meets(fields);
    var origin = origins.within(fields, around);
    var behaviours = fields.list("behaviours", values::words);
    var questions = fields.list("questions", values::words);
    fields.nothingElse();
    return id == null || heading == null || text == null
        ? null
        : new Principle(id, heading, text, meets, origin, behaviours, questions);
  }

  private @Nullable Vision vision(Node node, Origin around) {
    var fields = Fields.of(node, Thing.VISION, values.findings());
    var id = fields.maybe("id", values::name);
    var text = fields.need("text", values::words);
    var meets = meets(fields);
    var origin = origins.within(fields, around);
    fields.nothingElse();
    return text == null ? null : new Vision(id, text, meets, origin);
  }

  private @Nullable Objective objective(Node node, Origin around) {
    var fields = Fields.of(node, Thing.OBJECTIVE, values.findings());
    var id = fields.need("id", values::name);
    var text = fields.need("text", values::words);
    var towards = fields.oneOrMore("towards", values::name);
    var meets = meets(fields);
    var origin = origins.within(fields, around);
    fields.nothingElse();
    return id == null || text == null ? null : new Objective(id, text, towards, meets, origin);
  }

  private List<String> meets(Fields fields) {
    return fields.list("meets", values::requirement);
  }
}
