package medspil.deadline;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The words of time limits: those we read, and those we only recognise to suggest the right one.
final class Words {
  static final Map<String, Amount.Unit> UNITS =
      Map.ofEntries(
          Map.entry("minute", Amount.Unit.MINUTES),
          Map.entry("minutes", Amount.Unit.MINUTES),
          Map.entry("hour", Amount.Unit.HOURS),
          Map.entry("hours", Amount.Unit.HOURS),
          Map.entry("day", Amount.Unit.DAYS),
          Map.entry("days", Amount.Unit.DAYS),
          Map.entry("calendar day", Amount.Unit.DAYS),
          Map.entry("calendar days", Amount.Unit.DAYS),
          Map.entry("business day", Amount.Unit.BUSINESS_DAYS),
          Map.entry("business days", Amount.Unit.BUSINESS_DAYS),
          Map.entry("working day", Amount.Unit.BUSINESS_DAYS),
          Map.entry("working days", Amount.Unit.BUSINESS_DAYS),
          Map.entry("week", Amount.Unit.WEEKS),
          Map.entry("weeks", Amount.Unit.WEEKS),
          Map.entry("month", Amount.Unit.MONTHS),
          Map.entry("months", Amount.Unit.MONTHS));

  private static final Map<String, Amount.Unit> ELSEWHERE =
      Map.ofEntries(
          Map.entry("minut", Amount.Unit.MINUTES),
          Map.entry("minutter", Amount.Unit.MINUTES),
          Map.entry("min", Amount.Unit.MINUTES),
          Map.entry("time", Amount.Unit.HOURS),
          Map.entry("timer", Amount.Unit.HOURS),
          Map.entry("h", Amount.Unit.HOURS),
          Map.entry("t", Amount.Unit.HOURS),
          Map.entry("dag", Amount.Unit.DAYS),
          Map.entry("dage", Amount.Unit.DAYS),
          Map.entry("dager", Amount.Unit.DAYS),
          Map.entry("døgn", Amount.Unit.DAYS),
          Map.entry("hverdag", Amount.Unit.BUSINESS_DAYS),
          Map.entry("hverdage", Amount.Unit.BUSINESS_DAYS),
          Map.entry("virkedag", Amount.Unit.BUSINESS_DAYS),
          Map.entry("virkedager", Amount.Unit.BUSINESS_DAYS),
          Map.entry("arbejdsdag", Amount.Unit.BUSINESS_DAYS),
          Map.entry("arbejdsdage", Amount.Unit.BUSINESS_DAYS),
          Map.entry("arbeidsdag", Amount.Unit.BUSINESS_DAYS),
          Map.entry("arbeidsdager", Amount.Unit.BUSINESS_DAYS),
          Map.entry("weekday", Amount.Unit.BUSINESS_DAYS),
          Map.entry("weekdays", Amount.Unit.BUSINESS_DAYS),
          Map.entry("workday", Amount.Unit.BUSINESS_DAYS),
          Map.entry("workdays", Amount.Unit.BUSINESS_DAYS),
          Map.entry("uge", Amount.Unit.WEEKS),
          Map.entry("uger", Amount.Unit.WEEKS),
          Map.entry("uke", Amount.Unit.WEEKS),
          Map.entry("uker", Amount.Unit.WEEKS),
          Map.entry("måned", Amount.Unit.MONTHS),
          Map.entry("måneder", Amount.Unit.MONTHS));

  private static final List<String> NUMBERS =
      List.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");

  private Words() {}

  /// Anchor words are plain words on one line: what does not read back is not kept.
  static String anchor(String words) {
    var plain = words.strip().replaceAll("\\s+", " ");
    if (plain.indexOf(',') >= 0) {
      throw new IllegalArgumentException("anchor words hold no comma");
    }
    return plain;
  }

  /// The last part of a text key.
  static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  static String following(String word, String anchor) {
    return anchor.isEmpty() ? "" : " " + word + " " + anchor;
  }

  /// Zero when the word is no number we know.
  static int number(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    return lower.equals("a") || lower.equals("an") ? 1 : NUMBERS.indexOf(lower) + 1;
  }

  /// The unit somebody meant by a word we do not read: another language's, or a slip.
  static Optional<Amount.Unit> meantBy(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    if (ELSEWHERE.containsKey(lower)) {
      return Optional.of(ELSEWHERE.get(lower));
    }
    return UNITS.keySet().stream()
        .sorted()
        .filter(known -> distance(known, lower) <= Math.min(2, known.length() / 2))
        .min(comparingInt(known -> distance(known, lower)))
        .map(UNITS::get);
  }

  /// Letters to add, take away or change (Levenshtein).
  private static int distance(String a, String b) {
    var row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
