package medspil.deadline;

import java.util.Locale;

/// So many of one unit of time: "4 hours", "1 business day".
public record Amount(int number, Unit unit) {
  /// More than this in an agreement is a slip of the pen.
  static final int MOST = 10_000;

  public enum Unit {
    MINUTES,
    HOURS,
    DAYS,
    BUSINESS_DAYS,
    WEEKS,
    MONTHS;

    /// Elapsed time runs by the clock; the other units run from day to day.
    public boolean isElapsed() {
      return this == MINUTES || this == HOURS;
    }

    String plural() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  public Amount {
    if (number < 1 || number > MOST) {
      throw new IllegalArgumentException(
          unit.plural() + " must be 1 to " + MOST + ", was " + number);
    }
  }

  @Override
  public String toString() {
    var plural = unit.plural();
    return number + " " + (number == 1 ? plural.substring(0, plural.length() - 1) : plural);
  }
}
