package medspil.deadline;

import java.time.LocalDate;
import java.util.List;

/// A day that is no business day, and why.
public sealed interface DayOff {
  LocalDate date();

  /// A Saturday or Sunday, also when it is a holiday as well.
  record Weekend(LocalDate date) implements DayOff {}

  /// Usually one holiday; two when they fall on the same day.
  record PublicHoliday(LocalDate date, List<Holiday> holidays) implements DayOff {
    public PublicHoliday {
      holidays = holidays.stream().distinct().sorted().toList();
    }
  }

  /// The unit's own closing day.
  record Closed(LocalDate date) implements DayOff {}
}
