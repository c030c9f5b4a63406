package medspil.agreement;

import medspil.deadline.Amount;
import medspil.deadline.TimeLimit;

/// How one time limit stands to another: whoever goes by it is done earlier, at the same time or
/// later, or that depends on the calendar.
enum Lateness {
  EARLIER,
  SAME,
  LATER,
  CANNOT_TELL;

  private static final long DAY = 24 * 60;

  /// Minutes, from the fewest to the most that a limit can come to.
  private record Range(long least, long most) {
    Range back() {
      return new Range(-most, -least);
    }
  }

  static Lateness of(TimeLimit one, TimeLimit other) {
    return switch (one) {
      case TimeLimit.After after when other instanceof TimeLimit.After than -> counted(after, than);
      case TimeLimit.Before before when other instanceof TimeLimit.Before than ->
          before.anchor().equals(than.anchor())
              ? compare(range(before.amount()).back(), range(than.amount()).back())
              : CANNOT_TELL;
      case TimeLimit.AtOnce _ when other instanceof TimeLimit.After -> EARLIER;
      case TimeLimit.After _ when other instanceof TimeLimit.AtOnce -> LATER;
      case TimeLimit.ByTime by when other instanceof TimeLimit.ByTime than ->
          by.anchor().equals(than.anchor()) ? of(by.time().compareTo(than.time())) : CANNOT_TELL;
      case TimeLimit any -> any.equals(other) ? SAME : CANNOT_TELL;
    };
  }

  private static Lateness counted(TimeLimit.After one, TimeLimit.After other) {
    if (!one.anchor().equals(other.anchor())) {
      return CANNOT_TELL;
    }
    return one.amount().equals(other.amount())
        ? of(Boolean.compare(one.orNextBusinessDay(), other.orNextBusinessDay()))
        : compare(range(one.amount()), range(other.amount()));
  }

  private static Lateness compare(Range one, Range other) {
    if (one.equals(other) && one.least() == one.most()) {
      return SAME;
    }
    if (one.most() <= other.least()) {
      return EARLIER;
    }
    return one.least() >= other.most() ? LATER : CANNOT_TELL;
  }

  private static Lateness of(int order) {
    return order == 0 ? SAME : order < 0 ? EARLIER : LATER;
  }

  private static Range range(Amount amount) {
    long n = amount.number();
    return switch (amount.unit()) {
      case MINUTES -> new Range(n, n);
      case HOURS -> new Range(n * 60, n * 60);
      case DAYS -> new Range(n * DAY, n * DAY);
      case WEEKS -> new Range(n * 7 * DAY, n * 7 * DAY);
      case MONTHS -> new Range(n * 28 * DAY, n * 31 * DAY);
      // Weekends and holidays at most double the days and add the longest row of days off.
      case BUSINESS_DAYS -> new Range(n * DAY, (2 * n + 5) * DAY);
    };
  }
}
