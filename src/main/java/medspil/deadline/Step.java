package medspil.deadline;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/// One sentence of a derivation; dates and times are on the owing unit's clock.
public sealed interface Step {
  /// "The limit is 24 hours."
  record LimitIs(TimeLimit limit) implements Step {}

  /// "It counts from Friday 27 March 18.40, when the message came."
  record CountedFrom(LocalDateTime at, Anchor.From from, String anchor) implements Step {}

  /// "It counts back from the meeting on Thursday 15 October 10.00."
  record CountedBackFrom(LocalDateTime at, String anchor) implements Step {}

  record SkippedWeekends(List<LocalDate> days) implements Step {
    public SkippedWeekends {
      days = List.copyOf(days);
    }
  }

  record SkippedHolidays(List<DayOff.PublicHoliday> days) implements Step {
    public SkippedHolidays {
      days = List.copyOf(days);
    }
  }

  /// The unit's own closing days.
  record SkippedClosingDays(List<LocalDate> days) implements Step {
    public SkippedClosingDays {
      days = List.copyOf(days);
    }
  }

  /// The clock was put forward or back while elapsed time was counted.
  record ClockChanged(LocalDate day, Direction direction) implements Step {
    public enum Direction {
      FORWARD,
      BACK
    }
  }

  /// The last day was no business day, so the next one holds.
  record RolledForward(LocalDate from, LocalDate to) implements Step {}

  /// What counts as "at once" in this unit.
  record AtOnceMeans(Duration promptness) implements Step {}

  /// The time had passed before the unit knew of it, so it is to be done at once.
  record AlreadyPassed(LocalDateTime passed, LocalDateTime noticed) implements Step {}

  /// The shift that must have done it.
  record ShiftLasts(LocalDateTime from, LocalDateTime to) implements Step {}

  /// The hours in which it must be done.
  record HoursLast(TimeLimit.WithinHours.Kind kind, LocalDateTime from, LocalDateTime to)
      implements Step {}

  /// The count stood still and went on with what was left.
  record Paused(LocalDateTime from, LocalDateTime to, String reason, Left left) implements Step {}

  /// Somebody set a new final date.
  record Extended(String reason) implements Step {}

  /// An earlier date to aim for.
  record AimFor(LocalDateTime at) implements Step {}

  /// It lasts to the end of a day; of several ends in a derivation the last one holds.
  record EndOfDay(LocalDate day) implements Step {}

  /// It lasts to a time of day.
  record Until(LocalDateTime at) implements Step {}
}
