package medspil.citizen.web;

import java.util.Map;
import java.util.Optional;

/// The form of the coordinator's facts as it was sent and not carried out; empty when none was.
///
/// @param wrong the key of a sentence for each field
record TeamDraft(Map<String, String> values, Map<String, String> wrong) {
  static final TeamDraft NONE = new TeamDraft(Map.of(), Map.of());

  TeamDraft {
    values = Map.copyOf(values);
    wrong = Map.copyOf(wrong);
  }

  boolean sent() {
    return !wrong.isEmpty();
  }

  String value(String field, String otherwise) {
    return values.getOrDefault(field, otherwise);
  }

  Optional<String> wrong(String field) {
    return Optional.ofNullable(wrong.get(field));
  }
}
