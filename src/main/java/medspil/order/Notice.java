package medspil.order;

import java.time.LocalDate;
import medspil.deadline.Amount;
import medspil.deadline.Anchor;
import medspil.deadline.Days;
import medspil.deadline.Deadlines;
import medspil.deadline.TimeLimit;
import medspil.deadline.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/// How long before the end a contract is terminated.
///
/// @param toMonthEnd whether it then lasts to the end of that month
public record Notice(int number, Unit unit, boolean toMonthEnd) {
  /// Ten years; more is a slip of the pen.
  public static final int MOST = 120;

  /// What it is counted in.
  public enum Unit {
    DAYS(Amount.Unit.DAYS),
    WEEKS(Amount.Unit.WEEKS),
    MONTHS(Amount.Unit.MONTHS);

    private final Amount.Unit counted;

    Unit(Amount.Unit counted) {
      this.counted = counted;
    }
  }

  public Notice {
    if (number < 1 || number > MOST) {
      throw new IllegalArgumentException("a notice is 1 to %d, was %d".formatted(MOST, number));
    }
  }

  /// Counted from the day of the notice.
  ///
  /// @param given the day the other side had notice
  /// @param until the day the contract ends anyway; null when none is agreed
  public LastDay lastDay(LocalDate given, @Nullable LocalDate until, WorkingCalendar calendar) {
    var zone = calendar.zone();
    var limit = new TimeLimit.After(new Amount(number, unit.counted), false, "");
    var counted = Deadlines.due(limit, Anchor.notice(Days.startOf(given, zone)), calendar);
    var reached = Days.of(counted.due(), zone);
    var monthEnd = toMonthEnd ? Days.lastOfMonth(reached) : null;
    var noticed = monthEnd == null ? reached : monthEnd;
    var earlier = until != null && until.isBefore(noticed) ? until : null;
    var day = earlier == null ? noticed : earlier;
    return new LastDay(day, Days.endOf(day, zone), counted.because(), monthEnd, earlier);
  }
}
