package medspil.task.web;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A form that was sent and not carried out: what stood in it, and what is wrong with that.
///
/// @param wrong the key of a sentence for each field
/// @param notice a sentence that no field can answer, ready to print
record TaskDraft(
    String form, TaskActs.Filled filled, Map<String, String> wrong, @Nullable String notice) {
  static final TaskDraft NONE =
      new TaskDraft("", new TaskActs.Filled(null, null, null, null), Map.of(), null);

  TaskDraft {
    wrong = Map.copyOf(wrong);
  }

  TaskDraft noticing(String sentence) {
    return new TaskDraft(form, filled, Map.of(), sentence);
  }

  boolean isOf(String other) {
    return form.equals(other);
  }

  Optional<String> wrong(String inForm, String field) {
    return isOf(inForm) ? Optional.ofNullable(wrong.get(field)) : Optional.empty();
  }

  String value(String inForm, String field) {
    var value =
        switch (field) {
          case "reason" -> filled.reason();
          case "until" -> filled.until();
          case "unit" -> filled.unit();
          default -> null;
        };
    return isOf(inForm) && value != null ? value : "";
  }
}
