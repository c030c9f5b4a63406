package medspil.deadline;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// The sentence of each step.
record StepInWords(Spoken spoken, UnaryOperator<String> reasons, boolean counts) {
  /// Beyond this a row of weekends is told as a number and a span.
  private static final int MOST_DAYS_BY_NAME = 4;

  String sentence(Step step, boolean last) {
    return switch (step) {
      case Step.LimitIs(var limit) -> limit(limit);
      case Step.CountedFrom from -> from(from);
      case Step.CountedBackFrom(var at, var anchor) ->
          anchored("deadline.step.counted_back_from", anchor, Map.of("at", spoken.moment(at)));
      case Step.SkippedWeekends(var days) -> weekends(days);
      case Step.SkippedHolidays(var days) ->
          days("deadline.step.skipped_holidays", days.stream().map(this::holiday).toList());
      case Step.SkippedClosingDays(var days) ->
          days("deadline.step.skipped_closing_days", days.stream().map(spoken::day).toList());
      case Step.ClockChanged(var day, var direction) ->
          spoken.say("deadline.step.clock_" + Words.key(direction), Map.of("day", spoken.day(day)));
      case Step.RolledForward(var from, var to) ->
          spoken.say(
              "deadline.step.rolled_forward",
              Map.of("from", spoken.day(from), "to", spoken.day(to)));
      case Step.AtOnceMeans(var promptness) ->
          spoken.say("deadline.step.at_once_means", Map.of("length", spoken.length(promptness)));
      case Step.AlreadyPassed(var passed, var noticed) ->
          spoken.say(
              "deadline.step.already_passed",
              Map.of("passed", spoken.end(passed), "noticed", spoken.moment(noticed)));
      case Step.ShiftLasts(var from, var to) ->
          spoken.say(
              "deadline.step.shift_lasts",
              Map.of("from", spoken.moment(from), "to", spoken.moment(to)));
      case Step.HoursLast(var kind, var from, var to) ->
          spoken.say(
              "deadline.step.hours_last." + Words.key(kind),
              Map.of(
                  "day", spoken.day(from.toLocalDate()),
                  "from", spoken.time(from.toLocalTime()),
                  "to", spoken.time(to.toLocalTime())));
      case Step.Paused paused -> paused(paused);
      case Step.Extended(var reason) ->
          spoken.say("deadline.step.extended", Map.of("reason", reasons.apply(reason)));
      case Step.AimFor(var at) -> spoken.say("deadline.step.aim_for", Map.of("at", spoken.end(at)));
      case Step.EndOfDay(var day) ->
          spoken.say("deadline.step.end_of_day" + was(last), Map.of("day", spoken.day(day)));
      case Step.Until(var at) ->
          spoken.say("deadline.step.until" + was(last), Map.of("at", spoken.moment(at)));
    };
  }

  private String limit(TimeLimit limit) {
    return switch (limit) {
      case TimeLimit.After(var amount, var rolls, _) ->
          spoken.say(
              rolls ? "deadline.step.limit.after_rolling" : "deadline.step.limit.after",
              Map.of("amount", spoken.amount(amount)));
      case TimeLimit.Before(var amount, var anchor) ->
          anchored("deadline.step.limit.before", anchor, Map.of("amount", spoken.amount(amount)));
      case TimeLimit.AtOnce _ -> spoken.say("deadline.step.limit.at_once");
      case TimeLimit.ByTime(var time, var anchor) ->
          anchored("deadline.step.limit.by_time", anchor, Map.of("time", spoken.time(time)));
      case TimeLimit.OncePerShift _ -> spoken.say("deadline.step.limit.once_per_shift");
      case TimeLimit.WithinHours(var kind, _) ->
          spoken.say("deadline.step.limit.within_" + Words.key(kind) + "_hours");
    };
  }

  private String from(Step.CountedFrom from) {
    var how = counts ? "deadline.step.counted_from_" : "deadline.step.begun_with_";
    return anchored(
        how + Words.key(from.from()), from.anchor(), Map.of("at", spoken.moment(from.at())));
  }

  private String weekends(List<LocalDate> days) {
    if (days.size() <= MOST_DAYS_BY_NAME) {
      return days("deadline.step.skipped_weekends", days.stream().map(spoken::day).toList());
    }
    return spoken.say(
        "deadline.step.skipped_weekends.many",
        Map.of(
            "count", days.size(),
            "first", spoken.day(days.getFirst()),
            "last", spoken.day(days.getLast())));
  }

  private String holiday(DayOff.PublicHoliday day) {
    var names =
        day.holidays().stream()
            .map(holiday -> spoken.say(holiday.textKey()))
            .collect(joining(", "));
    return spoken.say("deadline.holiday", Map.of("day", spoken.day(day.date()), "name", names));
  }

  private String days(String key, List<String> days) {
    return spoken.say(key, Map.of("count", days.size(), "days", spoken.list(days)));
  }

  private String paused(Step.Paused paused) {
    return spoken.say(
            "deadline.step.paused",
            Map.of(
                "from", spoken.moment(paused.from()),
                "to", spoken.moment(paused.to()),
                "reason", reasons.apply(paused.reason())))
        + " "
        + left(paused.left());
  }

  private String left(Left left) {
    var key = "deadline.step.left." + Words.key(left.unit());
    return left.unit() == Left.Unit.MINUTES
        ? spoken.say(key, Map.of("length", spoken.length(Duration.ofMinutes(left.number()))))
        : spoken.say(key, Map.of("number", left.number()));
  }

  /// Said with the anchor when we have words for it.
  private String anchored(String key, String anchor, Map<String, Object> arguments) {
    var known = anchor.isEmpty() ? "" : spoken.anchor(anchor);
    if (known.isEmpty()) {
      return spoken.say(key, arguments);
    }
    var all = new HashMap<>(arguments);
    all.put("anchor", known);
    return spoken.say(key + ".anchored", all);
  }

  private static String was(boolean last) {
    return last ? "" : ".was";
  }
}
