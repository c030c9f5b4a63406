package medspil.deadline;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Optional;

/// One shift of a unit, from when it takes over until the next does.
public record Turn(Instant from, Instant to) {

  /// The one that is on at a moment; empty for a unit that closes, and so hands nothing over.
  public static Optional<Turn> at(WorkingCalendar calendar, Instant at) {
    if (!handsOver(calendar)) {
      return Optional.empty();
    }
    var shifts = new Intervals(calendar);
    var to = shifts.nextShiftAfter(at);
    return Optional.of(new Turn(shifts.lastShiftUntil(at), to));
  }

  /// Whether somebody is there whenever a shift begins, on every day of the week.
  private static boolean handsOver(WorkingCalendar calendar) {
    var week = calendar.opening().byWeekday();
    return calendar.shifts().starts().size() > 1
        && week.size() == DayOfWeek.values().length
        && week.values().stream().allMatch(hours -> isThere(calendar, hours));
  }

  private static boolean isThere(WorkingCalendar calendar, OpeningHours.Hours hours) {
    return calendar.shifts().starts().stream().allMatch(hours::holds);
  }
}
