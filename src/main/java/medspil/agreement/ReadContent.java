package medspil.agreement;

import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/// Reads what agreements of a kind must contain.
final class ReadContent {
  private final Values values;

  ReadContent(RuleValues rules) {
    this.values = rules.values();
  }

  @Nullable ContentRule read(Node node, RuleHead head) {
    var fields = Fields.of(node, Thing.CONTENT, values.findings());
    var of = fields.oneOrMore("of", this::kind);
    if (!fields.has("of")) {
      fields.missing("of", "of: cooperation_agreement");
    }
    var number = fields.need("number", values::text);
    var says = fields.need("says", values::words);
    var weight = fields.maybe("weight", this::weight);
    var eachMeasure = fields.maybe("each_measure", this::aspect);
    var guidance =
        new ContentRule.Guidance(
            fields.maybe("comment", values::words),
            fields.maybe("guidance", values::words),
            fields.maybe("practical", values::words),
            fields.list("links", this::link));
    fields.nothingElse();
    return of.isEmpty() || number == null || says == null
        ? null
        : new ContentRule(
            head,
            EnumSet.copyOf(of),
            number,
            says,
            weight == null ? ContentRule.Weight.MUST : weight,
            eachMeasure,
            guidance);
  }

  private @Nullable Kind kind(Node node) {
    return values.oneOf(node, Kind.class, Thing.A_KIND_OF_AGREEMENT);
  }

  private ContentRule.@Nullable Weight weight(Node node) {
    return values.oneOf(node, ContentRule.Weight.class, Thing.A_WEIGHT);
  }

  private ContentRule.@Nullable Aspect aspect(Node node) {
    return values.oneOf(node, ContentRule.Aspect.class, Thing.AN_ASPECT);
  }

  private ContentRule.@Nullable Link link(Node node) {
    var fields = Fields.of(node, Thing.LINK, values.findings());
    var title = fields.need("title", values::words);
    var to = fields.need("to", values::webAddress);
    fields.nothingElse();
    return title == null || to == null ? null : new ContentRule.Link(title, to);
  }
}
