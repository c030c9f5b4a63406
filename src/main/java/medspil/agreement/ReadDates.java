package medspil.agreement;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads when an agreement was approved, holds, is revised and ends.
final class ReadDates {
  private final RuleValues rules;
  private final Values values;

  ReadDates(RuleValues rules) {
    this.rules = rules;
    this.values = rules.values();
  }

  Dates read(Fields fields) {
    var inForce = fields.maybe("in_force", this::inForce);
    return new Dates(
        fields.list("approved", this::approval),
        inForce == null ? Map.of() : inForce,
        false,
        fields.maybe("revised", values::date),
        fields.maybe("revised_every", rules::timeLimit),
        fields.maybe("implementation", rules::timeLimit),
        fields.maybe("ends", values::date),
        fields.maybe("notice", rules::timeLimit));
  }

  /// One date for everyone, or a date for each party.
  private @Nullable Map<String, LocalDate> inForce(Node node) {
    if (!(node instanceof Node.Mapping mapping)) {
      var date = values.date(node);
      return date == null ? null : Map.of(Dates.EVERYONE, date);
    }
    var dates = new LinkedHashMap<String, LocalDate>();
    for (var entry : mapping.entries()) {
      var party = values.group(entry.key());
      var date = values.date(entry.value());
      if (party != null && date != null) {
        dates.put(party, date);
      }
    }
    return dates;
  }

  private @Nullable Approval approval(Node node) {
    var fields = Fields.of(node, Thing.APPROVAL, values.findings());
    var by = fields.need("by", values::text);
    var body = fields.maybe("body", values::text);
    var on = fields.need("on", values::date);
    var minutes = fields.maybe("minutes", values::text);
    fields.nothingElse();
    return by == null || on == null ? null : new Approval(by, body, on, minutes);
  }
}
