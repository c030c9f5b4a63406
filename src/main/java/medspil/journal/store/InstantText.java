package medspil.journal.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/// Reads the moments that the journal is full of, as `2026-11-23T10:00:00.123456Z`, digit by digit:
/// a formatter takes a twentieth of all the time that reading a journal takes.
final class InstantText extends StdDeserializer<Instant> {
  private static final int SECONDS_END = 19;
  private static final int NANO_DIGITS = 9;

  private InstantText() {
    super(Instant.class);
  }

  static SimpleModule module() {
    var module = new SimpleModule("moments");
    module.addDeserializer(Instant.class, new InstantText());
    return module;
  }

  @Override
  public Instant deserialize(JsonParser parser, DeserializationContext context) {
    var text = parser.getString();
    try {
      return read(text);
    } catch (DateTimeException e) {
      return (Instant) context.handleWeirdStringValue(Instant.class, text, "%s", e.getMessage());
    }
  }

  /// Whatever is not written in the journal's own way is left to the formatter.
  static Instant read(String text) {
    var last = text.length() - 1;
    if (!hasItsSigns(text, last)) {
      return Instant.parse(text);
    }
    var year = number(text, 0, 4);
    var month = number(text, 5, 7);
    var day = number(text, 8, 10);
    var hour = number(text, 11, 13);
    var minute = number(text, 14, 16);
    var second = number(text, 17, SECONDS_END);
    var nano = last == SECONDS_END ? 0 : fraction(text, last);
    if ((year | month | day | hour | minute | second | nano) < 0
        || hour > 23
        || minute > 59
        || second > 59) {
      return Instant.parse(text);
    }
    var days = LocalDate.of(year, month, day).toEpochDay();
    return Instant.ofEpochSecond(days * 86_400 + hour * 3_600L + minute * 60L + second, nano);
  }

  private static boolean hasItsSigns(String text, int last) {
    return last >= SECONDS_END
        && last <= SECONDS_END + 1 + NANO_DIGITS
        && text.charAt(4) == '-'
        && text.charAt(7) == '-'
        && text.charAt(10) == 'T'
        && text.charAt(13) == ':'
        && text.charAt(16) == ':'
        && text.charAt(last) == 'Z'
        && (last == SECONDS_END || text.charAt(SECONDS_END) == '.');
  }

  private static int fraction(String text, int end) {
    var digits = number(text, SECONDS_END + 1, end);
    for (var missing = end - SECONDS_END - 1; digits > 0 && missing < NANO_DIGITS; missing++) {
      digits *= 10;
    }
    return digits;
  }

  /// Negative when something else than a digit stands there, or nothing.
  private static int number(String text, int from, int end) {
    var number = end > from ? 0 : -1;
    for (var at = from; at < end && number >= 0; at++) {
      var digit = text.charAt(at) - '0';
      number = digit < 0 || digit > 9 ? -1 : number * 10 + digit;
    }
    return number;
  }
}
