package medspil.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medspil.deadline.Deadlines.Counted;

/// Counts on after a pause with what was left, in the unit of the limit.
record Resuming(Countdown.Paused paused, Instant at, WorkingCalendar calendar) {
  private record Moved(Instant to, Left left, List<Step> steps) {}

  Deadline deadline() {
    var before = paused.deadline();
    if (at.equals(paused.since()) || paused.since().isAfter(before.due())) {
      return before; // nothing stood still, or nothing was left
    }
    var moved = move(before.due());
    var aim = before.aim().map(a -> paused.since().isAfter(a) ? a : move(a).to());
    var steps = new ArrayList<Step>();
    steps.add(
        new Step.Paused(
            tell().local(paused.since()), tell().local(at), paused.reason(), moved.left()));
    steps.addAll(moved.steps());
    return new Deadline(moved.to(), aim, before.because().then(steps));
  }

  private Moved move(Instant target) {
    var moved =
        switch (paused.limit()) {
          case TimeLimit.After(var amount, var rolls, _) -> counted(amount.unit(), rolls, target);
          case TimeLimit.AtOnce _ -> elapsed(target);
          case TimeLimit.Before _, TimeLimit.ByTime _ -> fixed(target);
          case TimeLimit.OncePerShift _, TimeLimit.WithinHours _ -> intervals(target);
        };
    return moved.to().isBefore(target)
        ? new Moved(target, moved.left(), List.of(tell().end(target)))
        : moved;
  }

  private Moved counted(Amount.Unit unit, boolean rolls, Instant target) {
    return switch (unit) {
      case MINUTES, HOURS -> elapsed(target);
      case DAYS, WEEKS, MONTHS -> days(rolls, target);
      case BUSINESS_DAYS -> businessDays(target);
    };
  }

  private Moved elapsed(Instant target) {
    var left = Duration.between(paused.since(), target);
    var counted = counting().elapsed(at, left);
    return new Moved(
        counted.due(), new Left((int) left.toMinutes(), Left.Unit.MINUTES), counted.steps());
  }

  private Moved days(boolean rolls, Instant target) {
    int left = (int) Days.between(paused.since(), target, calendar.zone());
    var day = Days.of(at, calendar.zone()).plusDays(left);
    return moved(counting().day(day, rolls), target, new Left(left, Left.Unit.DAYS));
  }

  private Moved businessDays(Instant target) {
    var zone = calendar.zone();
    var from = Days.of(paused.since(), zone).plusDays(1);
    int left = (int) from.datesUntil(later(from, target)).filter(calendar::isBusinessDay).count();
    var resumed = Days.of(at, zone);
    var counted =
        left == 0 ? counting().day(resumed, true) : counting().businessDays(resumed, left);
    return moved(counted, target, new Left(left, Left.Unit.BUSINESS_DAYS));
  }

  private LocalDate later(LocalDate from, Instant target) {
    var end = Days.of(target, calendar.zone()).plusDays(1);
    return end.isBefore(from) ? from : end;
  }

  /// The day moves; the time of day stays what it was.
  private Moved moved(Counted counted, Instant target, Left left) {
    var zone = calendar.zone();
    var time = target.atZone(zone).toLocalTime();
    var to = Days.of(counted.due(), zone).atTime(time).atZone(zone).toInstant();
    var steps = new ArrayList<>(counted.steps().subList(0, counted.steps().size() - 1));
    steps.add(tell().end(to));
    return new Moved(to, left, steps);
  }

  /// Tied to a date: a pause does not move it, but what passed in the pause is to be done at once.
  private Moved fixed(Instant target) {
    var kept = new Counted(target, Optional.empty(), List.of(tell().end(target)));
    var counted = counting().notBorn(kept, Anchor.notice(at));
    return new Moved(counted.due(), new Left(0, Left.Unit.FIXED), counted.steps());
  }

  /// As many ends of shifts or hours as were left; less than one is elapsed time.
  private Moved intervals(Instant target) {
    int left = 0;
    for (var end = next(paused.since()); !end.isAfter(target); end = next(end)) {
      left++;
    }
    if (left == 0) {
      return elapsed(target);
    }
    var to = at;
    for (int i = 0; i < left; i++) {
      to = next(to);
    }
    var unit =
        paused.limit() instanceof TimeLimit.OncePerShift ? Left.Unit.SHIFTS : Left.Unit.OPENINGS;
    return new Moved(to, new Left(left, unit), List.of(tell().end(to)));
  }

  private Instant next(Instant after) {
    var intervals = new Intervals(calendar);
    return paused.limit() instanceof TimeLimit.WithinHours(var kind, _)
        ? intervals.firstHoursEndingAfter(after, kind).to()
        : intervals.nextShiftAfter(after);
  }

  private Counting counting() {
    return new Counting(calendar);
  }

  private Steps tell() {
    return new Steps(calendar);
  }
}
