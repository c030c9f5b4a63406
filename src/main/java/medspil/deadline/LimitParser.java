package medspil.deadline;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import medspil.deadline.Parsed.Slip;
import medspil.deadline.TimeLimit.WithinHours.Kind;

/// Reads a time limit word by word; a fault points at the first word that does not fit.
record LimitParser(Sentence said) {
  private static final String EXAMPLE = "2 business days after discharge";
  private static final List<String> SINCE = List.of("after", "from");

  static Parsed parse(String text) {
    return new LimitParser(Sentence.of(text)).limit();
  }

  private Parsed limit() {
    return switch (said.word(0)) {
      case "" -> fault(0, Slip.MISSING, EXAMPLE);
      case "at" -> said.says(1, "once") ? atOnce() : expected(1, "once", "at once");
      case "immediately", "straks", "omgående", "snarest", "now" ->
          fault(0, Slip.UNKNOWN, "at once");
      case "once" -> perShift();
      case "by" -> byTime();
      case "within" -> within();
      case "opening", "reading" -> fault(0, Slip.NO_WITHIN, hours(said.word(0)));
      default -> amount(0);
    };
  }

  private Parsed atOnce() {
    var anchor = anchor(2, SINCE);
    return anchor.isEmpty() ? noAnchor(2, "at once") : whole(new TimeLimit.AtOnce(anchor.get()));
  }

  private Parsed perShift() {
    if (!said.says(0, "once per shift")) {
      return expected(1, "per shift", "once per shift");
    }
    var anchor = anchor(3, SINCE);
    return anchor.isEmpty()
        ? noAnchor(3, "once per shift")
        : whole(new TimeLimit.OncePerShift(anchor.get()));
  }

  private Parsed byTime() {
    var time = time(said.word(1));
    if (time.isEmpty()) {
      return fault(1, Slip.NOT_A_TIME, "by 12:00 on the day");
    }
    var rest = "by " + time.get() + " on the day";
    if (said.word(1).matches("\\d+")) {
      return fault(1, Slip.NOT_A_TIME, rest);
    }
    if (!said.says(2, "on the day")) {
      return expected(2, "on the day", rest);
    }
    var anchor = anchor(5, List.of("of"));
    return anchor.isEmpty()
        ? expected(5, "of", rest)
        : whole(new TimeLimit.ByTime(time.get(), anchor.get()));
  }

  private Parsed within() {
    for (int i = 1; i < said.size(); i++) {
      if (said.word(i).matches("opening|reading") && (i == 1 || ofTheUnit(i))) {
        return hours(i);
      }
    }
    return amount(1);
  }

  /// The owing unit's own calendar is used whichever unit is named: "within the ward's …".
  private boolean ofTheUnit(int at) {
    return said.word(1).equals("the") && (at == 2 || said.word(at - 1).matches(".*('s|’s|s')"));
  }

  private Parsed hours(int at) {
    var canonical = hours(said.word(at));
    if (!said.says(at + 1, "hours")) {
      return expected(at + 1, "hours", canonical);
    }
    var kind = said.word(at).equals("opening") ? Kind.OPENING : Kind.READING;
    var anchor = anchor(at + 2, SINCE);
    return anchor.isEmpty()
        ? noAnchor(at + 2, canonical)
        : whole(new TimeLimit.WithinHours(kind, anchor.get()));
  }

  private static String hours(String word) {
    return "within " + word + " hours";
  }

  private Parsed amount(int at) {
    if (!said.word(at).matches("\\d+")) {
      return noNumber(at);
    }
    int next = at + (said.word(at + 1).matches("business|working|calendar") ? 3 : 2);
    var unit = said.words(at + 1, next);
    int months = unit.matches("years?") ? 12 : 1;
    var known = Optional.ofNullable(Words.UNITS.get(months == 12 ? "months" : unit));
    if (known.isEmpty()) {
      return noUnit(at, unit);
    }
    int number = Math.multiplyExact(number(at), months);
    if (number < 1 || number > Amount.MOST) {
      var nearest = new Amount(Math.clamp(number, 1, Amount.MOST), known.get());
      return new Parsed.Fault(
          said.position(at), Slip.OUT_OF_RANGE, String.valueOf(Amount.MOST), nearest.toString());
    }
    return counted(new Amount(number, known.get()), next);
  }

  private Parsed counted(Amount amount, int next) {
    if (said.word(next).equals("before")) {
      return before(amount, next);
    }
    var anchor = anchor(next, SINCE);
    if (anchor.isEmpty()) {
      return fault(next, Slip.EXPECTED_ANCHOR_OR_BEFORE, amount.toString());
    }
    boolean rolls = said.rolls() && TimeLimit.After.mayRoll(amount);
    var limit = new TimeLimit.After(amount, rolls, anchor.get());
    return rolls ? new Parsed.Limit(limit) : whole(limit);
  }

  private Parsed before(Amount amount, int next) {
    boolean bare = said.size() == next + 1;
    var anchor = bare ? Optional.of("") : anchor(next, List.of("before"));
    return anchor.isEmpty()
        ? fault(next, Slip.EXPECTED_PLAIN_WORDS, amount + " before")
        : whole(new TimeLimit.Before(amount, anchor.get()));
  }

  private Parsed noNumber(int at) {
    int number = Words.number(said.word(at));
    var meant = unit(number > 0 ? at + 1 : at);
    if (number == 0 && meant.isEmpty()) {
      return fault(at, Slip.UNKNOWN, EXAMPLE);
    }
    var amount = new Amount(Math.max(number, 1), meant.orElse(Amount.Unit.DAYS));
    return fault(at, Slip.NO_DIGITS, amount.toString());
  }

  private Parsed noUnit(int at, String unit) {
    var meant = unit.isEmpty() ? Amount.Unit.HOURS : unit(at + 1).orElse(Amount.Unit.DAYS);
    var amount = new Amount(Math.clamp(number(at), 1, Amount.MOST), meant);
    return fault(at + 1, Slip.EXPECTED_UNIT, amount.toString());
  }

  /// Beyond any sensible number the number does not matter.
  private int number(int at) {
    return said.word(at).length() > 6 ? 1_000_000 : Integer.parseInt(said.word(at));
  }

  private Optional<Amount.Unit> unit(int at) {
    var two = Words.meantBy(said.words(at, at + 2));
    return two.isPresent() ? two : Words.meantBy(said.word(at));
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

  /// Nothing more: the empty anchor. One of the words and something: that. Else it does not fit.
  private Optional<String> anchor(int at, List<String> leading) {
    if (at >= said.size()) {
      return Optional.of("");
    }
    var rest = said.from(at + 1);
    boolean fits = leading.contains(said.word(at)) && !rest.isBlank() && rest.indexOf(',') < 0;
    return fits ? Optional.of(rest) : Optional.empty();
  }

  private Parsed noAnchor(int at, String suggestion) {
    return fault(at, Slip.EXPECTED_ANCHOR, suggestion);
  }

  /// A limit that does not roll, though the text may have said so.
  private Parsed whole(TimeLimit limit) {
    return said.rolls()
        ? fault(said.size(), Slip.CANNOT_ROLL, limit.toString())
        : new Parsed.Limit(limit);
  }

  private Parsed expected(int word, String expected, String suggestion) {
    return new Parsed.Fault(said.position(word), Slip.EXPECTED, expected, suggestion);
  }

  private Parsed fault(int word, Slip slip, String suggestion) {
    return new Parsed.Fault(said.position(word), slip, "", suggestion);
  }
}
