package medspil.agreement;

import org.jspecify.annotations.Nullable;

/// Reads where something comes from; what says nothing comes from where its surroundings do.
final class ReadOrigin {
  private final Values values;

  ReadOrigin(Values values) {
    this.values = values;
  }

  Origin within(Fields fields, Origin around) {
    var origin = fields.maybe("origin", node -> origin(node, around));
    return origin == null ? around : origin;
  }

  /// The agreement's own, from which the rest comes.
  @Nullable Origin ofAgreement(Fields fields) {
    return fields.need("origin", node -> origin(node, null));
  }

  private @Nullable Origin origin(Node node, @Nullable Origin around) {
    var fields = Fields.of(node, Thing.ORIGIN, values.findings());
    Fields.Reader<Origin.Kind> kinds =
        kind -> values.oneOf(kind, Origin.Kind.class, Thing.AN_ORIGIN);
    var kind = around == null ? fields.need("kind", kinds) : fields.maybe("kind", kinds);
    var source =
        around == null ? fields.need("source", values::text) : fields.maybe("source", values::text);
    var place = fields.maybe("place", values::text);
    fields.nothingElse();
    var kindOrAround = kind == null && around != null ? around.kind() : kind;
    var sourceOrAround = source == null && around != null ? around.source() : source;
    return kindOrAround == null || sourceOrAround == null
        ? null
        : new Origin(kindOrAround, sourceOrAround, place);
  }
}
