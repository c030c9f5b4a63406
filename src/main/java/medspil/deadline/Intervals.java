package medspil.deadline;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;
import medspil.deadline.TimeLimit.WithinHours.Kind;

/// A unit's shifts and hours as they really follow each other, day after day.
record Intervals(WorkingCalendar calendar) {
  private static final int LONGEST_CLOSURE_IN_DAYS = 3660;

  record Interval(Instant from, Instant to) {}

  /// The first shift that begins then or later: who works it has the whole shift.
  Interval firstShiftFrom(Instant at) {
    var start = shiftStarts(at).filter(s -> !s.isBefore(at)).findFirst().orElseThrow();
    return new Interval(start, nextShiftAfter(start));
  }

  Instant nextShiftAfter(Instant at) {
    return shiftStarts(at).filter(at::isBefore).findFirst().orElseThrow();
  }

  /// The last beginning of a shift that is not later.
  Instant lastShiftUntil(Instant at) {
    var before = at.minus(Duration.ofDays(2));
    return shiftStarts(before)
        .takeWhile(start -> !start.isAfter(at))
        .reduce((_, later) -> later)
        .orElseThrow();
  }

  Interval firstHoursEndingAfter(Instant at, Kind kind) {
    return Stream.iterate(Days.of(at, calendar.zone()), day -> day.plusDays(1))
        .limit(LONGEST_CLOSURE_IN_DAYS)
        .flatMap(day -> hours(day, kind).stream())
        .filter(open -> at.isBefore(open.to()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no open hours within ten years of " + at));
  }

  private Stream<Instant> shiftStarts(Instant at) {
    return Stream.iterate(Days.of(at, calendar.zone()), day -> day.plusDays(1))
        .flatMap(day -> calendar.shifts().starts().stream().map(time -> at(day, time)));
  }

  private Optional<Interval> hours(LocalDate day, Kind kind) {
    if (calendar.closed().contains(day)) {
      return Optional.empty();
    }
    var hours = kind == Kind.OPENING ? calendar.opening() : calendar.reading();
    var weekday = calendar.holidaysOn(day).isEmpty() ? day.getDayOfWeek() : DayOfWeek.SUNDAY;
    return Optional.ofNullable(hours.byWeekday().get(weekday))
        .map(h -> new Interval(at(day, h.from()), closing(day, h.to())));
  }

  private Instant closing(LocalDate day, LocalTime to) {
    return to.equals(LocalTime.MIDNIGHT) ? Days.endOf(day, calendar.zone()) : at(day, to);
  }

  private Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(calendar.zone()).toInstant();
  }
}
