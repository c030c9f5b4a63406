package medspil.app;

import java.util.Map;
import medspil.deadline.Countdown;
import medspil.deadline.Step;
import medspil.deadline.TimeLimit;

/// The names under which what stands inside an event's body is stored for ever, where one of
/// several may stand.
final class BodyParts {
  static final Map<Class<?>, String> NAMES =
      Map.ofEntries(
          Map.entry(Countdown.Paused.class, "Paused"),
          Map.entry(Countdown.Running.class, "Running"),
          Map.entry(Step.AimFor.class, "AimFor"),
          Map.entry(Step.AlreadyPassed.class, "AlreadyPassed"),
          Map.entry(Step.AtOnceMeans.class, "AtOnceMeans"),
          Map.entry(Step.ClockChanged.class, "ClockChanged"),
          Map.entry(Step.CountedBackFrom.class, "CountedBackFrom"),
          Map.entry(Step.CountedFrom.class, "CountedFrom"),
          Map.entry(Step.EndOfDay.class, "EndOfDay"),
          Map.entry(Step.Extended.class, "Extended"),
          Map.entry(Step.HoursLast.class, "HoursLast"),
          Map.entry(Step.LimitIs.class, "LimitIs"),
          Map.entry(Step.Paused.class, "Paused"),
          Map.entry(Step.RolledForward.class, "RolledForward"),
          Map.entry(Step.ShiftLasts.class, "ShiftLasts"),
          Map.entry(Step.SkippedClosingDays.class, "SkippedClosingDays"),
          Map.entry(Step.SkippedHolidays.class, "SkippedHolidays"),
          Map.entry(Step.SkippedWeekends.class, "SkippedWeekends"),
          Map.entry(Step.Until.class, "Until"),
          Map.entry(TimeLimit.After.class, "After"),
          Map.entry(TimeLimit.AtOnce.class, "AtOnce"),
          Map.entry(TimeLimit.Before.class, "Before"),
          Map.entry(TimeLimit.ByTime.class, "ByTime"),
          Map.entry(TimeLimit.OncePerShift.class, "OncePerShift"),
          Map.entry(TimeLimit.WithinHours.class, "WithinHours"));

  private BodyParts() {}
}
