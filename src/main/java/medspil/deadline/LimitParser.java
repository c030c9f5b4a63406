package medspil.deadline;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import medspil.deadline.TimeLimit.WithinHours.Kind;

/// Reads a time limit word by word; a fault points at the first word that does not fit.
final class LimitParser {
  private static final Pattern WORD = Pattern.compile("\\d+[:.]\\d+|\\d+|,|[^\\s,\\d][^\\s,]*");
  private static final Pattern ROLL =
      Pattern.compile(
          ",?\\s+or\\s+the\\s+next\\s+(business|working)\\s+day\\s*$", Pattern.CASE_INSENSITIVE);
  private static final String EXAMPLE = "2 business days after discharge";

  private record Word(String text, int from, int to) {}

  private final String text;
  private final boolean rolls;
  private final List<Word> words = new ArrayList<>();

  private LimitParser(String text) {
    var roll = ROLL.matcher(text);
    this.rolls = roll.find();
    this.text = rolls ? text.substring(0, roll.start()) : text;
    var found = WORD.matcher(this.text);
    while (found.find()) {
      words.add(new Word(found.group(), found.start(), found.end()));
    }
  }

  static Parsed parse(String text) {
    return new LimitParser(text).limit();
  }

  private Parsed limit() {
    if (words.isEmpty()) {
      return new Parsed.Fault(0, "a time limit is missing", EXAMPLE);
    }
    return switch (lower(0)) {
      case "at" -> lower(1).equals("once") ? plain(2) : fault(1, "expected once", "at once");
      case "immediately", "straks", "omgående", "snarest", "now" ->
          fault(0, "not a time limit we know", "at once");
      case "once", "every" -> perShift();
      case "by" -> byTime();
      case "within" -> within();
      case "opening", "reading" -> fault(0, "within is missing", hours(lower(0)));
      default -> amount(0);
    };
  }

  private Parsed perShift() {
    boolean right = lower(0).equals("once") && lower(1).equals("per") && lower(2).equals("shift");
    return right ? plain(3) : fault(0, "not a time limit we know", "once per shift");
  }

  private Parsed within() {
    for (int i = 1; i < words.size() && i < 6; i++) {
      if (List.of("opening", "reading").contains(lower(i)) && (i == 1 || ofTheUnit(i))) {
        boolean right = lower(i + 1).equals("hours");
        return right ? plain(i + 2) : fault(i + 1, "expected hours", hours(lower(i)));
      }
    }
    return amount(1);
  }

  /// The owing unit's own calendar is used whichever unit is named: "within the ward's …".
  private boolean ofTheUnit(int hours) {
    return lower(1).equals("the") && (hours == 2 || lower(hours - 1).matches(".*('s|’s|s')"));
  }

  private Parsed byTime() {
    var time = time(lower(1));
    if (time.isEmpty()) {
      return fault(1, "a time is written like 12:00", "by 12:00 on the day");
    }
    var rest = "by " + time.get() + " on the day";
    if (lower(1).matches("\\d+")) {
      return fault(1, "a time is written like 12:00", rest);
    }
    if (!lower(2).equals("on") || !lower(3).equals("the") || !lower(4).equals("day")) {
      return fault(2, "expected on the day", rest);
    }
    var anchor = anchor(5, List.of("of"));
    return anchor.isEmpty() ? fault(5, "expected of", rest) : whole(by(time.get(), anchor.get()));
  }

  private static TimeLimit by(LocalTime time, String anchor) {
    return new TimeLimit.ByTime(time, anchor);
  }

  /// A limit that is words only, with what it counts from.
  private Parsed plain(int after) {
    var anchor = anchor(after, List.of("after", "from"));
    if (anchor.isEmpty()) {
      return fault(after, "expected after or from", sentence(0, after));
    }
    return whole(
        switch (lower(0)) {
          case "at" -> new TimeLimit.AtOnce(anchor.get());
          case "once" -> new TimeLimit.OncePerShift(anchor.get());
          default -> new TimeLimit.WithinHours(kind(lower(after - 2)), anchor.get());
        });
  }

  private Parsed amount(int first) {
    if (!lower(first).matches("\\d+")) {
      return noNumber(first);
    }
    int unitWords = lower(first + 1).matches("business|working|calendar") ? 2 : 1;
    var unit = sentence(first + 1, first + 1 + unitWords);
    int times = unit.matches("years?") ? 12 : 1;
    var known = Optional.ofNullable(Words.UNITS.get(times == 12 ? "months" : unit));
    if (known.isEmpty()) {
      return noUnit(first, unit);
    }
    long number = lower(first).length() > 9 ? Long.MAX_VALUE : Long.parseLong(lower(first)) * times;
    if (number < 1 || number > Amount.MOST) {
      var nearest = new Amount(number < 1 ? 1 : Amount.MOST, known.get());
      return fault(first, "a number from 1 to " + Amount.MOST + " is needed", nearest.toString());
    }
    return counted(new Amount((int) number, known.get()), first + 1 + unitWords);
  }

  private Parsed counted(Amount amount, int next) {
    if (lower(next).equals("before")) {
      var before = new TimeLimit.Before(amount, anchor(next, List.of("before")).orElse(""));
      return whole(before);
    }
    var anchor = anchor(next, List.of("after", "from"));
    if (anchor.isEmpty()) {
      return fault(next, "expected after, from or before", amount.toString());
    }
    boolean alreadyWorking =
        amount.unit().isElapsed() || amount.unit() == Amount.Unit.BUSINESS_DAYS;
    return rolls && !alreadyWorking
        ? new Parsed.Limit(new TimeLimit.After(amount, true, anchor.get()))
        : whole(new TimeLimit.After(amount, false, anchor.get()));
  }

  private Parsed noNumber(int at) {
    int number = Words.number(lower(at));
    int unitAt = number > 0 ? at + 1 : at;
    var meant = unitFrom(unitAt);
    if (number == 0 && meant.isEmpty()) {
      return fault(at, "not a time limit we know", EXAMPLE);
    }
    var amount = new Amount(Math.max(number, 1), meant.orElse(Amount.Unit.DAYS));
    return fault(at, "a number in digits is needed", amount.toString());
  }

  private Parsed noUnit(int first, String unit) {
    var meant = unit.isEmpty() ? Optional.of(Amount.Unit.HOURS) : unitFrom(first + 1);
    int number = lower(first).length() > 4 ? 1 : Math.max(1, Integer.parseInt(lower(first)));
    var amount = new Amount(number, meant.orElse(Amount.Unit.DAYS));
    var units = "expected minutes, hours, days, business days, weeks or months";
    return fault(first + 1, units, amount.toString());
  }

  private Optional<Amount.Unit> unitFrom(int at) {
    var two = Words.meantBy(sentence(at, at + 2));
    return two.isPresent() ? two : Words.meantBy(lower(at));
  }

  /// Nothing more: the empty anchor. One of the words and something: that. Else it does not fit.
  private Optional<String> anchor(int at, List<String> leading) {
    if (at >= words.size()) {
      return Optional.of("");
    }
    var rest = at + 1 < words.size() ? text.substring(words.get(at + 1).from()) : "";
    boolean fits = leading.contains(lower(at)) && !rest.isBlank() && rest.indexOf(',') < 0;
    return fits ? Optional.of(rest) : Optional.empty();
  }

  private Parsed whole(TimeLimit limit) {
    return rolls
        ? new Parsed.Fault(
            text.length(),
            "only days, weeks and months can roll to the next business day",
            limit.toString())
        : new Parsed.Limit(limit);
  }

  private Parsed fault(int word, String message, String suggestion) {
    int position = word < words.size() ? words.get(word).from() : text.stripTrailing().length();
    return new Parsed.Fault(position, message, suggestion);
  }

  private static Optional<LocalTime> time(String word) {
    var digits = word.replace('.', ':');
    var hours = digits.indexOf(':') < 0 ? digits + ":00" : digits;
    try {
      return Optional.of(LocalTime.parse(hours.length() == 4 ? "0" + hours : hours));
    } catch (DateTimeException notATime) {
      return Optional.empty();
    }
  }

  private static Kind kind(String word) {
    return word.equals("opening") ? Kind.OPENING : Kind.READING;
  }

  private static String hours(String word) {
    return "within " + word + " hours";
  }

  private String lower(int word) {
    return word < words.size() ? words.get(word).text().toLowerCase(Locale.ROOT) : "";
  }

  private String sentence(int from, int to) {
    var said = new ArrayList<String>();
    for (int i = from; i < Math.min(to, words.size()); i++) {
      said.add(lower(i));
    }
    return String.join(" ", said);
  }
}
