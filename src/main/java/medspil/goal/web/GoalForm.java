package medspil.goal.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import medspil.page.SentForm;
import org.jspecify.annotations.Nullable;

/// Reads what a form about goals sent; what is wrong then stands in it.
final class GoalForm {
  /// What stands at a goal in words, at most.
  static final int LONGEST = 1000;

  /// What somebody adds, at most.
  static final int LONGEST_MORE = 3000;

  /// Nobody plans further ahead.
  private static final int FURTHEST_YEARS = 50;

  private final SentForm sent;
  private final LocalDate today;

  GoalForm(SentForm sent, LocalDate today) {
    this.sent = sent;
    this.today = today;
  }

  boolean isWrong() {
    return sent.isWrong();
  }

  void wrong(String name, String key) {
    sent.wrong(name, key);
  }

  boolean ticked(String name) {
    return sent.has(name);
  }

  String text(String name) {
    return sent.text(name);
  }

  String filled(String name, int most) {
    var text = optional(name, most);
    if (text.isEmpty()) {
      wrong(name, "goal.wrong.words_missing");
    }
    return text;
  }

  String optional(String name, int most) {
    var text = text(name);
    if (text.length() > most) {
      wrong(name, most == LONGEST ? "goal.wrong.words_long" : "goal.wrong.more_long");
    }
    return text;
  }

  /// A day on which something was: today when nothing is said.
  LocalDate past(String name, @Nullable LocalDate birth) {
    var day = text(name).isEmpty() ? today : day(name);
    if (day == null) {
      return today;
    }
    if (birth != null && day.isBefore(birth)) {
      wrong(name, "goal.wrong.before_birth");
    } else if (day.isAfter(today)) {
      wrong(name, "goal.wrong.in_the_future");
    } else if (day.isBefore(today.minusYears(FURTHEST_YEARS))) {
      wrong(name, "goal.wrong.day");
    }
    return day;
  }

  /// A day by which something is to be.
  @Nullable LocalDate planned(String name, @Nullable LocalDate known, @Nullable LocalDate birth) {
    var day = text(name).isEmpty() ? null : day(name);
    if (day == null || day.equals(known)) {
      return day;
    }
    if (birth != null && day.isBefore(birth)) {
      wrong(name, "goal.wrong.before_birth");
    } else if (day.isBefore(today)) {
      wrong(name, "goal.wrong.passed");
    } else if (day.isAfter(today.plusYears(FURTHEST_YEARS))) {
      wrong(name, "goal.wrong.day");
    }
    return day;
  }

  private @Nullable LocalDate day(String name) {
    try {
      return LocalDate.parse(text(name));
    } catch (DateTimeException _) {
      wrong(name, "goal.wrong.day");
      return null;
    }
  }

  <E extends Enum<E>> @Nullable E one(Class<E> type, String name) {
    try {
      return Enum.valueOf(type, text(name));
    } catch (IllegalArgumentException _) {
      return null;
    }
  }

  @Nullable UUID id(String name) {
    try {
      return text(name).isEmpty() ? null : UUID.fromString(text(name));
    } catch (IllegalArgumentException _) {
      return null;
    }
  }

  @Nullable Integer number(String name) {
    try {
      return text(name).isEmpty() ? null : Integer.valueOf(text(name));
    } catch (NumberFormatException _) {
      wrong(name, "goal.wrong.number");
      return null;
    }
  }
}
