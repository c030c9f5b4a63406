package medspil.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A date that is up to a weekend or holiday: it is itself a day off, or the next day is.
///
/// `off` are the days off that begin there, and `nextBusinessDay` is the first day somebody
/// answers.
public record UpToDaysOff(LocalDate date, List<DayOff> off, LocalDate nextBusinessDay) {
  public UpToDaysOff {
    off = List.copyOf(off);
  }

  public static Optional<UpToDaysOff> on(LocalDate date, WorkingCalendar calendar) {
    boolean working = calendar.isBusinessDay(date);
    if (working && calendar.isBusinessDay(date.plusDays(1))) {
      return Optional.empty();
    }
    var next = calendar.businessDayAfter(date);
    var off = new ArrayList<DayOff>();
    for (var day = working ? date.plusDays(1) : date; day.isBefore(next); day = day.plusDays(1)) {
      calendar.dayOff(day).ifPresent(off::add);
    }
    return Optional.of(new UpToDaysOff(date, off, next));
  }
}
