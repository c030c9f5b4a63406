package medspil.need.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.journal.Note;
import medspil.journal.NoteId;
import medspil.page.SentForm;
import org.jspecify.annotations.Nullable;

/// Reads what a form about needs sent; what is wrong then stands in it.
final class NeedForm {
  /// What somebody writes in one field, at most.
  static final int LONGEST = 3000;

  private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

  private final SentForm sent;
  private final Supplier<UUID> ids;

  NeedForm(SentForm sent, Supplier<UUID> ids) {
    this.sent = sent;
    this.ids = ids;
  }

  boolean ticked(String name) {
    return sent.has(name);
  }

  String text(String name) {
    return sent.text(name);
  }

  @Nullable Note note(String name) {
    var text = text(name);
    if (text.length() > LONGEST) {
      sent.wrong(name, "need.wrong.long");
      return null;
    }
    return text.isEmpty() ? null : new Note(new NoteId(ids.get()), text);
  }

  /// One of those offered, or nothing.
  String code(String name, Set<String> offered) {
    var code = text(name);
    if (!code.isEmpty() && !offered.contains(code)) {
      sent.wrong(name, "need.wrong.choose");
      return "";
    }
    return code;
  }

  String chosen(String name, Set<String> offered) {
    var code = code(name, offered);
    if (code.isEmpty()) {
      sent.wrong(name, "need.wrong.choose");
    }
    return code;
  }

  /// A day that has come.
  LocalDate past(String name, @Nullable LocalDate birth, LocalDate today) {
    var day = day(name, today);
    if (birth != null && day.isBefore(birth)) {
      sent.wrong(name, "need.wrong.before_birth");
    } else if (day.isAfter(today)) {
      sent.wrong(name, "need.wrong.in_the_future");
    } else if (day.isBefore(FIRST)) {
      sent.wrong(name, "need.wrong.day");
    }
    return day;
  }

  private LocalDate day(String name, LocalDate today) {
    try {
      return text(name).isEmpty() ? today : LocalDate.parse(text(name));
    } catch (DateTimeException _) {
      sent.wrong(name, "need.wrong.day");
      return today;
    }
  }
}
