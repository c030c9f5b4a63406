package medspil.team.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import medspil.page.Sent;
import org.jspecify.annotations.Nullable;

/// A form of the team's page that was sent and not carried out.
///
/// @param form which one
/// @param errors by field, the key of the sentence
record PlanDraft(String form, Map<String, String> values, Map<String, String> errors) {
  static final PlanDraft NONE = new PlanDraft("", Map.of(), Map.of());

  /// What a person writes in one line, at most.
  static final int LONGEST = 1000;

  PlanDraft {
    values = Map.copyOf(values);
    errors = Map.copyOf(errors);
  }

  /// A line of the plan: words, and perhaps who sees to it and by which day.
  static PlanDraft line(String form, Sent sent) {
    var errors = new LinkedHashMap<String, String>();
    var words = sent.text("words");
    var unit = sent.text("unit");
    var day = sent.text("day");
    words(words, errors);
    if (!unit.isBlank() && id(unit).isEmpty()) {
      errors.put("unit", "team.wrong.unit");
    }
    if (!day.isBlank() && date(day).filter(PlanDraft::isOfOurTime).isEmpty()) {
      errors.put("day", "team.wrong.day");
    }
    return new PlanDraft(form, Map.of("words", words, "unit", unit, "day", day), errors);
  }

  static void words(String words, Map<String, String> errors) {
    if (words.isBlank()) {
      errors.put("words", "team.wrong.words_missing");
    } else if (words.length() > LONGEST) {
      errors.put("words", "team.wrong.words_long");
    }
  }

  // Nobody plans for another century; a year was written wrong.
  private static boolean isOfOurTime(LocalDate day) {
    return day.getYear() > 2000 && day.getYear() < 2100;
  }

  boolean isWrong() {
    return !errors.isEmpty();
  }

  boolean isOf(String other) {
    return form.equals(other) && isWrong();
  }

  String value(String form, String field, String otherwise) {
    return isOf(form) ? values.getOrDefault(field, otherwise) : otherwise;
  }

  @Nullable String error(String form, String field) {
    return isOf(form) ? errors.get(field) : null;
  }

  PlanDraft wrong(String field, String key) {
    return new PlanDraft(form, values, Map.of(field, key));
  }

  static Optional<UUID> id(String written) {
    try {
      return Optional.of(UUID.fromString(written));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  static Optional<LocalDate> date(String written) {
    try {
      return Optional.of(LocalDate.parse(written));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
