package medspil.deadline;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/// The days a unit has closed of its own: single dates, and days of every year as 24 December.
public record ClosingDays(Set<LocalDate> dates, Set<MonthDay> everyYear) {
  public static final ClosingDays NONE = new ClosingDays(Set.of(), Set.of());

  public ClosingDays {
    dates = Set.copyOf(dates);
    everyYear = Set.copyOf(everyYear);
  }

  public boolean contains(LocalDate date) {
    return dates.contains(date) || everyYear.contains(MonthDay.from(date));
  }
}
