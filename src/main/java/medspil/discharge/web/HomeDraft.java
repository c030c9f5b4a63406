package medspil.discharge.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import medspil.page.Field;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;

/// A form about the way home as it was sent and not carried out.
///
/// @param form which of them
/// @param wrong the key of a sentence for each field; for the whole under no name
record HomeDraft(String form, Map<String, List<String>> given, Map<String, String> wrong) {
  static final HomeDraft NONE = new HomeDraft("", Map.of(), Map.of());

  HomeDraft {
    given = Map.copyOf(given);
    wrong = Map.copyOf(wrong);
  }

  /// The same, when it could be read and was refused.
  HomeDraft refused(String key) {
    return new HomeDraft(form, given, Map.of("", key));
  }

  boolean isOf(String other) {
    return form.equals(other);
  }

  String one(String field) {
    var values = given.getOrDefault(field, List.of());
    return values.isEmpty() ? "" : values.getFirst().strip();
  }

  List<String> all(String field) {
    return given.getOrDefault(field, List.of());
  }

  /// What is wrong with the whole of a form.
  @Nullable String notice(Shell shell, String other) {
    return isOf(other) ? Optional.ofNullable(wrong.get("")).map(shell::say).orElse(null) : null;
  }

  /// A field of a form with what was sent in it, or what stands otherwise.
  Field field(Shell shell, String other, String name, String label, String otherwise) {
    var field =
        Field.of(other + "-" + name, label, isOf(other) ? one(name) : otherwise).named(name);
    var error = isOf(other) ? wrong.get(name) : null;
    return error == null ? field : field.wrong(shell.say(error));
  }
}
