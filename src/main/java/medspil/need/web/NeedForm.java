package medspil.need.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.journal.Note;
import medspil.journal.NoteId;
import org.jspecify.annotations.Nullable;

/// Reads what a form sent, and remembers what is wrong beside which field.
final class NeedForm {
  /// What somebody writes in one field, at most.
  static final int LONGEST = 3000;

  private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

  private final String form;
  private final Map<String, String> given;
  private final Supplier<UUID> ids;
  private final Map<String, String> wrong = new LinkedHashMap<>();

  NeedForm(String form, Map<String, String> given, Supplier<UUID> ids) {
    this.form = form;
    this.given = given;
    this.ids = ids;
  }

  NeedDraft draft(@Nullable String refusal) {
    return new NeedDraft(form, given, wrong, refusal);
  }

  boolean isWrong() {
    return !wrong.isEmpty();
  }

  boolean ticked(String name) {
    return given.containsKey(name);
  }

  /// Without the ends of lines that browsers send.
  String text(String name) {
    return given.getOrDefault(name, "").replace("\r\n", "\n").replace('\r', '\n').strip();
  }

  @Nullable Note note(String name) {
    var text = text(name);
    if (text.length() > LONGEST) {
      wrong.put(name, "need.wrong.long");
      return null;
    }
    return text.isEmpty() ? null : new Note(new NoteId(ids.get()), text);
  }

  /// One of those offered, or nothing.
  String code(String name, Set<String> offered) {
    var code = text(name);
    if (!code.isEmpty() && !offered.contains(code)) {
      wrong.put(name, "need.wrong.choose");
      return "";
    }
    return code;
  }

  String chosen(String name, Set<String> offered) {
    var code = code(name, offered);
    if (code.isEmpty()) {
      wrong.put(name, "need.wrong.choose");
    }
    return code;
  }

  /// A day that has come.
  LocalDate past(String name, @Nullable LocalDate birth, LocalDate today) {
    var day = day(name, today);
    if (birth != null && day.isBefore(birth)) {
      wrong.put(name, "need.wrong.before_birth");
    } else if (day.isAfter(today)) {
      wrong.put(name, "need.wrong.in_the_future");
    } else if (day.isBefore(FIRST)) {
      wrong.put(name, "need.wrong.day");
    }
    return day;
  }

  private LocalDate day(String name, LocalDate today) {
    try {
      return text(name).isEmpty() ? today : LocalDate.parse(text(name));
    } catch (DateTimeException _) {
      wrong.put(name, "need.wrong.day");
      return today;
    }
  }
}
