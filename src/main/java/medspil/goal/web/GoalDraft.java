package medspil.goal.web;

import java.util.Map;
import medspil.page.Field;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;

/// A form that was sent and not carried out: what was written, and what is wrong with it.
///
/// @param form which of the page's forms
/// @param errors by field, the key of the sentence
/// @param refusal why it was not carried out, when no field is to blame
record GoalDraft(
    String form, Map<String, String> given, Map<String, String> errors, @Nullable String refusal) {
  static final GoalDraft NONE = new GoalDraft("", Map.of(), Map.of(), null);

  GoalDraft {
    given = Map.copyOf(given);
    errors = Map.copyOf(errors);
  }

  boolean is(String name) {
    return form.equals(name);
  }

  /// What stands in a field: what was sent, else what is known.
  String value(String form, String name, String known) {
    return is(form) ? given.getOrDefault(name, "") : known;
  }

  Field field(Shell shell, String form, String name, String label, String known) {
    var field = Field.of(form + "-" + name, label, value(form, name, known)).named(name);
    var error = is(form) ? errors.get(name) : null;
    return error == null ? field : field.wrong(shell.say(error));
  }
}
