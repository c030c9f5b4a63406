package medspil.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What is to be told about a count on one unit's calendar.
record Steps(WorkingCalendar calendar) {
  LocalDateTime local(Instant at) {
    return at.atZone(calendar.zone()).toLocalDateTime();
  }

  Step end(Instant due) {
    var at = local(due);
    return Days.isEndOfDay(due, calendar.zone())
        ? new Step.EndOfDay(at.toLocalDate())
        : new Step.Until(at);
  }

  List<Step> rolled(LocalDate last, LocalDate day) {
    return with(skipped(last, day), new Step.RolledForward(last, day));
  }

  /// The days off from one date until another: weekends, holidays and closing days by themselves.
  List<Step> skipped(LocalDate from, LocalDate until) {
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

  List<Step> clockChanges(Instant from, Instant to) {
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

  static List<Step> with(List<Step> steps, Step last) {
    return Stream.concat(steps.stream(), Stream.of(last)).toList();
  }
}
