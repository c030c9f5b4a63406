package medspil.need.web;

import java.util.Map;
import medspil.page.Field;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;

/// A form that was sent and not carried out: what was written, and what is wrong with it.
///
/// @param form which of the page's forms
/// @param wrong by field, the key of the sentence
/// @param refusal why it was not carried out, when no field is to blame
record NeedDraft(
    String form, Map<String, String> given, Map<String, String> wrong, @Nullable String refusal) {
  static final NeedDraft NONE = new NeedDraft("", Map.of(), Map.of(), null);

  NeedDraft {
    given = Map.copyOf(given);
    wrong = Map.copyOf(wrong);
  }

  boolean is(String name) {
    return form.equals(name);
  }

  String value(String name, String form, String known) {
    return is(form) ? given.getOrDefault(name, "") : known;
  }

  Field field(Shell shell, String form, String name, String label, String known) {
    var field = Field.of(form + "-" + name, label, value(name, form, known)).named(name);
    var why = is(form) ? wrong.get(name) : null;
    return why == null ? field : field.wrong(shell.say(why));
  }
}
