package medspil.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import medspil.deadline.Deadlines.Counted;

/// Counts one limit forward or back on one unit's calendar.
record Counting(WorkingCalendar calendar) {
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
    var steps = clockChanges(from.isBefore(due) ? from : due, from.isBefore(due) ? due : from);
    return Counted.due(due, with(steps, end(due)));
  }

  Counted day(LocalDate last, boolean rolls) {
    var day = rolls ? calendar.businessDayFrom(last) : last;
    var steps = day.equals(last) ? List.<Step>of() : rolled(last, day);
    return endOf(day, steps);
  }

  Counted businessDays(LocalDate from, int n) {
    var day = from;
    for (int i = 0; i < n; i++) {
      day = calendar.businessDayAfter(day);
    }
    return endOf(day, skipped(from.plusDays(1), day));
  }

  private Counted businessDaysBack(LocalDate from, int n) {
    var day = from;
    for (int i = 0; i < n; i++) {
      day = calendar.businessDayBefore(day);
    }
    return endOf(day, skipped(day, from));
  }

  private Counted byTime(LocalTime time, Instant from) {
    var due = Days.of(from, calendar.zone()).atTime(time).atZone(calendar.zone()).toInstant();
    return Counted.due(due, List.of(end(due)));
  }

  private Counted atOnce(Instant from) {
    var due = from.plus(calendar.promptness());
    var steps = List.of(new Step.AtOnceMeans(calendar.promptness()), end(due));
    return new Counted(due, Optional.of(from), steps);
  }

  private Counted perShift(Instant from) {
    var shift = new Intervals(calendar).firstShiftFrom(from);
    var lasts = new Step.ShiftLasts(local(shift.from()), local(shift.to()));
    var steps = new ArrayList<Step>();
    var running = Optional.of(shift.from()).filter(from::isBefore);
    running.ifPresent(end -> steps.add(new Step.AimFor(local(end))));
    steps.add(lasts);
    return new Counted(shift.to(), running, with(steps, end(shift.to())));
  }

  private Counted withinHours(TimeLimit.WithinHours.Kind kind, Instant from) {
    var open = new Intervals(calendar).firstHoursEndingAfter(from, kind);
    var lasts = new Step.HoursLast(kind, local(open.from()), local(open.to()));
    return Counted.due(open.to(), List.of(lasts, end(open.to())));
  }

  /// What had passed before the unit knew of it is to be done at once.
  Counted notBorn(Counted counted, Anchor anchor) {
    if (counted.due().isAfter(anchor.noticed())) {
      return counted;
    }
    var passed = new Step.AlreadyPassed(local(counted.due()), local(anchor.noticed()));
    var atOnce = atOnce(anchor.noticed());
    return new Counted(
        atOnce.due(),
        atOnce.aim(),
        Stream.concat(Stream.of(passed), atOnce.steps().stream()).toList());
  }

  LocalDateTime local(Instant at) {
    return at.atZone(calendar.zone()).toLocalDateTime();
  }

  Step end(Instant due) {
    var at = local(due);
    return Days.isEndOfDay(due, calendar.zone())
        ? new Step.EndOfDay(at.toLocalDate())
        : new Step.Until(at);
  }

  private Counted endOf(LocalDate day, List<Step> steps) {
    return Counted.due(Days.endOf(day, calendar.zone()), with(steps, new Step.EndOfDay(day)));
  }

  private List<Step> rolled(LocalDate last, LocalDate day) {
    return with(skipped(last, day), new Step.RolledForward(last, day));
  }

  /// The days off from one date until another: weekends, holidays and closing days by themselves.
  private List<Step> skipped(LocalDate from, LocalDate until) {
    var weekends = new ArrayList<LocalDate>();
    var holidays = new ArrayList<DayOff.PublicHoliday>();
    var closed = new ArrayList<LocalDate>();
    for (var day = from; day.isBefore(until); day = day.plusDays(1)) {
      switch (calendar.dayOff(day).orElse(null)) {
        case DayOff.Weekend(var date) -> weekends.add(date);
        case DayOff.PublicHoliday holiday -> holidays.add(holiday);
        case DayOff.Closed(var date) -> closed.add(date);
        case null -> {}
      }
    }
    var steps = new ArrayList<Step>();
    if (!weekends.isEmpty()) {
      steps.add(new Step.SkippedWeekends(weekends));
    }
    if (!holidays.isEmpty()) {
      steps.add(new Step.SkippedHolidays(holidays));
    }
    if (!closed.isEmpty()) {
      steps.add(new Step.SkippedClosingDays(closed));
    }
    return steps;
  }

  private List<Step> clockChanges(Instant from, Instant to) {
    var rules = calendar.zone().getRules();
    var steps = new ArrayList<Step>();
    var change = rules.nextTransition(from);
    while (change != null && !change.getInstant().isAfter(to)) {
      var direction =
          change.isGap() ? Step.ClockChanged.Direction.FORWARD : Step.ClockChanged.Direction.BACK;
      steps.add(new Step.ClockChanged(change.getDateTimeBefore().toLocalDate(), direction));
      change = rules.nextTransition(change.getInstant());
    }
    return steps;
  }

  private static List<Step> with(List<Step> steps, Step last) {
    return Stream.concat(steps.stream(), Stream.of(last)).toList();
  }
}
