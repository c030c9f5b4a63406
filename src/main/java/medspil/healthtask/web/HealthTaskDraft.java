package medspil.healthtask.web;

import java.util.Map;
import java.util.Optional;

/// A form about a health task as it was sent and not carried out.
///
/// @param form which of them
/// @param wrong the key of a sentence for each field
/// @param notice the key of a sentence about the whole; empty when a field is wrong
record HealthTaskDraft(
    String form, Map<String, String> given, Map<String, String> wrong, String notice) {
  static final HealthTaskDraft NONE = new HealthTaskDraft("", Map.of(), Map.of(), "");

  HealthTaskDraft {
    given = Map.copyOf(given);
    wrong = Map.copyOf(wrong);
  }

  boolean isOf(String other) {
    return form.equals(other);
  }

  String value(String other, String field, String otherwise) {
    return isOf(other) ? given.getOrDefault(field, otherwise) : otherwise;
  }

  Optional<String> wrong(String other, String field) {
    return isOf(other) ? Optional.ofNullable(wrong.get(field)) : Optional.empty();
  }
}
