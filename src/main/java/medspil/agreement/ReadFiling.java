package medspil.agreement;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads how an agreement stands in the register.
final class ReadFiling {
  private final Values values;

  ReadFiling(Values values) {
    this.values = values;
  }

  Filing read(Fields fields) {
    var progress = fields.maybe("progress", this::progress);
    return new Filing(
        fields.maybe("tier", node -> values.oneOf(node, Tier.class, Thing.A_TIER)),
        Set.copyOf(fields.oneOrMore("category", this::category)),
        progress == null ? Progress.AGREED : progress,
        fields.maybe("replaces", values::id));
  }

  private @Nullable Category category(Node node) {
    return values.oneOf(node, Category.class, Thing.A_CATEGORY);
  }

  private @Nullable Progress progress(Node node) {
    return values.oneOf(node, Progress.class, Thing.A_PROGRESS);
  }
}
