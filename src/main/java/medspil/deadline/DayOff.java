package medspil.deadline;

import java.time.LocalDate;
import java.util.Set;

/// A day that is no business day, and why.
public sealed interface DayOff {
  LocalDate date();

  /// A Saturday or Sunday, also when it is a holiday as well.
  record Weekend(LocalDate date) implements DayOff {}

  record PublicHoliday(LocalDate date, Set<Holiday> holidays) implements DayOff {
    public PublicHoliday {
      holidays = Set.copyOf(holidays);
    }
  }

  /// The unit's own closing day.
  record Closed(LocalDate date) implements DayOff {}
}
