package medspil.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import medspil.deadline.Deadlines.Counted;

/// Counts one limit forward or back on one unit's calendar.
record Counting(WorkingCalendar calendar, Steps tell) {
  Counting(WorkingCalendar calendar) {
    this(calendar, new Steps(calendar));
  }

  Counted count(TimeLimit within, Anchor anchor) {
    return switch (within) {
      case TimeLimit.After(var amount, var rolls, _) -> after(amount, rolls, anchor.at());
      case TimeLimit.Before(var amount, _) -> notBorn(before(amount, anchor.at()), anchor);
      case TimeLimit.ByTime(var time, _) -> notBorn(byTime(time, anchor.at()), anchor);
      case TimeLimit.AtOnce _ -> atOnce(anchor.at());
      case TimeLimit.OncePerShift _ -> perShift(anchor.at());
      case TimeLimit.WithinHours(var kind, _) -> withinHours(kind, anchor.at());
    };
  }

  private Counted after(Amount amount, boolean rolls, Instant from) {
    var day = Days.of(from, calendar.zone());
    int n = amount.number();
    return switch (amount.unit()) {
      case MINUTES -> elapsed(from, Duration.ofMinutes(n));
      case HOURS -> elapsed(from, Duration.ofHours(n));
      case DAYS -> day(day.plusDays(n), rolls);
      case WEEKS -> day(day.plusWeeks(n), rolls);
      case MONTHS -> day(day.plusMonths(n), rolls);
      case BUSINESS_DAYS -> businessDays(day, n);
    };
  }

  private Counted before(Amount amount, Instant from) {
    var day = Days.of(from, calendar.zone());
    int n = amount.number();
    return switch (amount.unit()) {
      case MINUTES -> elapsed(from, Duration.ofMinutes(-n));
      case HOURS -> elapsed(from, Duration.ofHours(-n));
      case DAYS -> day(day.minusDays(n), false);
      case WEEKS -> day(day.minusWeeks(n), false);
      case MONTHS -> day(day.minusMonths(n), false);
      case BUSINESS_DAYS -> businessDaysBack(day, n);
    };
  }

  Counted elapsed(Instant from, Duration lasting) {
    var due = from.plus(lasting);
    var steps = tell.clockChanges(from.isBefore(due) ? from : due, from.isBefore(due) ? due : from);
    return Counted.due(due, Steps.with(steps, tell.end(due)));
  }

  Counted day(LocalDate last, boolean rolls) {
    var day = rolls ? calendar.businessDayFrom(last) : last;
    var steps = day.equals(last) ? List.<Step>of() : tell.rolled(last, day);
    return endOf(day, steps);
  }

  Counted businessDays(LocalDate from, int n) {
    var day = from;
    for (int i = 0; i < n; i++) {
      day = calendar.businessDayAfter(day);
    }
    return endOf(day, tell.skipped(from.plusDays(1), day));
  }

  private Counted businessDaysBack(LocalDate from, int n) {
    var day = from;
    for (int i = 0; i < n; i++) {
      day = calendar.businessDayBefore(day);
    }
    return endOf(day, tell.skipped(day, from));
  }

  private Counted byTime(LocalTime time, Instant from) {
    var due = Days.of(from, calendar.zone()).atTime(time).atZone(calendar.zone()).toInstant();
    return Counted.due(due, List.of(tell.end(due)));
  }

  private Counted atOnce(Instant from) {
    var due = from.plus(calendar.promptness());
    var steps = List.of(new Step.AtOnceMeans(calendar.promptness()), tell.end(due));
    return new Counted(due, Optional.of(from), steps);
  }

  private Counted perShift(Instant from) {
    var shift = new Intervals(calendar).firstShiftFrom(from);
    var lasts = new Step.ShiftLasts(tell.local(shift.from()), tell.local(shift.to()));
    var steps = new ArrayList<Step>();
    var running = Optional.of(shift.from()).filter(from::isBefore);
    running.ifPresent(end -> steps.add(new Step.AimFor(tell.local(end))));
    steps.add(lasts);
    return new Counted(shift.to(), running, Steps.with(steps, tell.end(shift.to())));
  }

  private Counted withinHours(TimeLimit.WithinHours.Kind kind, Instant from) {
    var open = new Intervals(calendar).firstHoursEndingAfter(from, kind);
    var lasts = new Step.HoursLast(kind, tell.local(open.from()), tell.local(open.to()));
    return Counted.due(open.to(), List.of(lasts, tell.end(open.to())));
  }

  /// What had passed before the unit knew of it is to be done at once.
  Counted notBorn(Counted counted, Anchor anchor) {
    if (counted.due().isAfter(anchor.noticed())) {
      return counted;
    }
    var passed = new Step.AlreadyPassed(tell.local(counted.due()), tell.local(anchor.noticed()));
    var atOnce = atOnce(anchor.noticed());
    return new Counted(
        atOnce.due(),
        atOnce.aim(),
        Stream.concat(Stream.of(passed), atOnce.steps().stream()).toList());
  }

  private Counted endOf(LocalDate day, List<Step> steps) {
    return Counted.due(Days.endOf(day, calendar.zone()), Steps.with(steps, new Step.EndOfDay(day)));
  }
}
