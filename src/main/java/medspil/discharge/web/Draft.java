package medspil.discharge.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import medspil.discharge.PointId;
import medspil.page.Sent;
import org.jspecify.annotations.Nullable;

/// A form that was sent, and what is wrong with it.
///
/// @param target the list or the point it is about
/// @param errors by field, the key of the sentence
record Draft(
    String target,
    String words,
    String unit,
    String day,
    String takes,
    Map<String, String> errors) {
  static final Draft NONE = new Draft("", "", "", "", "", Map.of());

  /// A year of business days.
  private static final int LONGEST_WAIT = 250;

  /// What a person writes at a point, at most.
  static final int LONGEST = 500;

  static Draft noting(String topic, Sent sent, LocalDate today) {
    var words = sent.text("words").strip();
    var unit = sent.text("unit");
    var day = sent.text("day");
    var takes = sent.text("takes");
    var errors = new LinkedHashMap<String, String>();
    if (words.isBlank()) {
      errors.put("words", "discharge.wrong.words_missing");
    } else if (words.length() > LONGEST) {
      errors.put("words", "discharge.wrong.words_long");
    }
    if (!unit.isBlank() || !day.isBlank()) {
      placing(unit, day, today, errors);
    }
    timing(takes, errors);
    return new Draft(topic, words, unit, day, takes, errors);
  }

  static Draft assigning(PointId point, Sent sent, LocalDate today) {
    var unit = sent.text("unit");
    var day = sent.text("day");
    var takes = sent.text("takes");
    var errors = new LinkedHashMap<String, String>();
    if (takes.isBlank() || !unit.isBlank() || !day.isBlank()) {
      placing(unit, day, today, errors);
    }
    timing(takes, errors);
    return new Draft(point.toString(), "", unit, day, takes, errors);
  }

  private static void timing(String takes, Map<String, String> errors) {
    if (!takes.isBlank() && days(takes) == null) {
      errors.put("takes", "discharge.wrong.takes");
    }
  }

  private static void placing(
      String unit, String day, LocalDate today, Map<String, String> errors) {
    if (id(unit) == null) {
      errors.put("unit", "discharge.wrong.unit");
    }
    var date = date(day);
    if (date == null || date.isBefore(today)) {
      errors.put("day", "discharge.wrong.day");
    }
  }

  boolean isWrong() {
    return !errors.isEmpty();
  }

  boolean isPlaced() {
    return id(unit) != null && date(day) != null;
  }

  UUID unitId() {
    return required(id(unit));
  }

  LocalDate date() {
    return required(date(day));
  }

  /// How many business days it takes; null when nothing is said.
  @Nullable Integer takesDays() {
    return days(takes);
  }

  private static @Nullable Integer days(String written) {
    try {
      var days = Integer.parseInt(written.strip());
      return days < 0 || days > LONGEST_WAIT ? null : days;
    } catch (NumberFormatException _) {
      return null;
    }
  }

  private static <T> T required(@Nullable T value) {
    if (value == null) {
      throw new IllegalStateException("asked before it was looked at");
    }
    return value;
  }

  private static @Nullable UUID id(String written) {
    try {
      return UUID.fromString(written);
    } catch (IllegalArgumentException _) {
      return null;
    }
  }

  private static @Nullable LocalDate date(String written) {
    try {
      return LocalDate.parse(written);
    } catch (DateTimeException _) {
      return null;
    }
  }
}
