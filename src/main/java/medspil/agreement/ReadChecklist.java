package medspil.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a list to go through.
final class ReadChecklist {
  private final RuleValues rules;
  private final Values values;

  ReadChecklist(RuleValues rules) {
    this.rules = rules;
    this.values = rules.values();
  }

  @Nullable ChecklistRule read(Node node, RuleHead head) {
    var fields = Fields.of(node, Thing.CHECKLIST, values.findings());
    var title = fields.need("title", values::words);
    var groups = fields.list("groups", this::group);
    var points = fields.list("points", this::point);
    fields.nothingElse();
    if (fields.count("groups", "points") != 1) {
      values.findings().error(fields.at(), Wrong.CHECKLIST_FORM);
    }
    var all =
        fields.has("groups") ? groups : List.of(new ChecklistRule.Group(null, List.of(), points));
    return title == null ? null : whole(new ChecklistRule(head, title, all));
  }

  private ChecklistRule whole(ChecklistRule rule) {
    var points = rule.points().toList();
    values.noTwoAlike(rule.head().at(), Thing.A_POINT, points, ChecklistRule.Point::id);
    return rule;
  }

  private ChecklistRule.@Nullable Group group(Node node) {
    var fields = Fields.of(node, Thing.GROUP, values.findings());
    var heading = fields.need("heading", values::words);
    var who = fields.oneOrMore("who", rules::party);
    var points = fields.needList("points", this::point);
    fields.nothingElse();
    return heading == null ? null : new ChecklistRule.Group(heading, who, points);
  }

  private ChecklistRule.@Nullable Point point(Node node) {
    var fields = Fields.of(node, Thing.POINT, values.findings());
    var id = fields.need("id", values::name);
    var text = fields.need("text", values::words);
    var parts = fields.list("parts", values::words);
    var ask = fields.list("ask", values::words);
    var meets = fields.list("meets", values::requirement);
    fields.nothingElse();
    return id == null || text == null ? null : new ChecklistRule.Point(id, text, parts, ask, meets);
  }
}
