package medspil.deadline;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;

/// Dates, times, amounts and lists as they are said in one language.
record Spoken(Locale locale, BiFunction<String, Map<String, Object>, String> texts, int year) {
  String say(String key, Map<String, Object> arguments) {
    return texts.apply(key, arguments);
  }

  String say(String key) {
    return texts.apply(key, Map.of());
  }

  /// "fredag 27. marts"
  String day(LocalDate day) {
    var pattern = day.getYear() == year ? "deadline.pattern.day" : "deadline.pattern.day_and_year";
    return DateTimeFormatter.ofPattern(say(pattern), locale).format(day);
  }

  /// "18.40"; the end of the day is 24.00.
  String time(LocalTime time) {
    return time.equals(Days.LAST_SECOND)
        ? say("deadline.pattern.end_of_day")
        : DateTimeFormatter.ofPattern(say("deadline.pattern.time"), locale).format(time);
  }

  /// "fredag 27. marts kl. 18.40"
  String moment(LocalDateTime at) {
    return say(
        "deadline.moment", Map.of("day", day(at.toLocalDate()), "time", time(at.toLocalTime())));
  }

  /// A moment at the end of a day is that day.
  String end(LocalDateTime at) {
    return at.toLocalTime().equals(Days.LAST_SECOND) ? day(at.toLocalDate()) : moment(at);
  }

  String amount(Amount amount) {
    return say("deadline.amount." + Words.key(amount.unit()), Map.of("number", amount.number()));
  }

  /// "3 timer og 20 minutter"
  String length(Duration length) {
    long hours = length.toHours();
    int minutes = length.toMinutesPart();
    var inMinutes = say("deadline.amount.minutes", Map.of("number", minutes));
    if (hours == 0) {
      return inMinutes;
    }
    var inHours = say("deadline.amount.hours", Map.of("number", hours));
    return minutes == 0 ? inHours : list(List.of(inHours, inMinutes));
  }

  /// "a, b og c"
  String list(List<String> parts) {
    if (parts.size() == 1) {
      return parts.getFirst();
    }
    var first = String.join(", ", parts.subList(0, parts.size() - 1));
    return say("deadline.list.last", Map.of("first", first, "last", parts.getLast()));
  }

  /// "udskrivelsen" for "discharge"; empty for words we have no other language's words for.
  String anchor(String words) {
    var code = words.replaceFirst("(?i)^the ", "").toLowerCase(Locale.ROOT).replace(' ', '_');
    return say("deadline.anchor", Map.of("anchor", code)).strip();
  }
}
