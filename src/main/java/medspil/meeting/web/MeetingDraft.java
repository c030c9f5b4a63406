package medspil.meeting.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import medspil.page.Field;
import medspil.page.Shell;
import org.jspecify.annotations.Nullable;

/// A form about a meeting that was sent: what was written, and what is wrong with it.
final class MeetingDraft {
  static final int LONGEST = 3000;
  static final MeetingDraft NONE = new MeetingDraft("", Map.of());
  private static final int FURTHEST_YEARS = 50;

  private final String form;
  private final Map<String, String> given;
  private final Map<String, String> errors = new LinkedHashMap<>();
  private @Nullable String refusal;

  MeetingDraft(String form, Map<String, String> given) {
    this.form = form;
    this.given = Map.copyOf(given);
  }

  MeetingDraft refused(String key) {
    refusal = key;
    return this;
  }

  @Nullable String refusal() {
    return refusal;
  }

  boolean is(String name) {
    return form.equals(name);
  }

  String form() {
    return form;
  }

  boolean isWrong() {
    return !errors.isEmpty();
  }

  void wrong(String name, String key) {
    errors.put(name, key);
  }

  boolean has(String name) {
    return given.containsKey(name);
  }

  /// Without the ends of lines that browsers send.
  String text(String name) {
    var text = given.getOrDefault(name, "").replace("\r\n", "\n").replace('\r', '\n').strip();
    if (text.length() > LONGEST) {
      wrong(name, "meeting.wrong.long");
    }
    return text;
  }

  String filled(String name) {
    var text = text(name);
    if (text.isEmpty()) {
      wrong(name, "meeting.wrong.empty");
    }
    return text;
  }

  /// Null when it is no day of our time, which then stands beside the field.
  @Nullable LocalDate day(String name, LocalDate today) {
    try {
      var day = LocalDate.parse(text(name));
      if (Math.abs(day.getYear() - today.getYear()) <= FURTHEST_YEARS) {
        return day;
      }
    } catch (DateTimeException _) {
      // Told below.
    }
    wrong(name, "meeting.wrong.day");
    return null;
  }

  @Nullable LocalTime clock(String name) {
    try {
      return LocalTime.parse(text(name));
    } catch (DateTimeException _) {
      wrong(name, "meeting.wrong.clock");
      return null;
    }
  }

  /// @param about the form it stands in
  Field field(Shell shell, String about, String name, String label, String known) {
    var mine = is(about);
    var field =
        Field.of(about + "-" + name, label, mine ? given.getOrDefault(name, known) : known)
            .named(name);
    var error = mine ? errors.get(name) : null;
    return error == null ? field : field.wrong(shell.say(error));
  }
}
