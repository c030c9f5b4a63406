package medspil.deadline;

import static java.util.stream.Collectors.toMap;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// When a unit is open, or reads its messages, by weekday. A public holiday follows Sunday.
public record OpeningHours(Map<DayOfWeek, Hours> byWeekday) {
  /// From one time to another on the same day; midnight as the end is the end of the day.
  public record Hours(LocalTime from, LocalTime to) {
    public Hours {
      if (!to.equals(LocalTime.MIDNIGHT) && !from.isBefore(to)) {
        throw new IllegalArgumentException("hours must end after they begin: " + from + "-" + to);
      }
    }

    boolean holds(LocalTime time) {
      return !time.isBefore(from) && (to.equals(LocalTime.MIDNIGHT) || time.isBefore(to));
    }
  }

  public OpeningHours {
    byWeekday = Map.copyOf(byWeekday);
    if (byWeekday.isEmpty()) {
      throw new IllegalArgumentException("opening hours need one weekday or more");
    }
  }

  /// Monday to Friday.
  public static OpeningHours weekdays(LocalTime from, LocalTime to) {
    return on(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), from, to);
  }

  /// Every day, holidays too.
  public static OpeningHours everyDay(LocalTime from, LocalTime to) {
    return on(EnumSet.allOf(DayOfWeek.class), from, to);
  }

  public static OpeningHours on(Set<DayOfWeek> days, LocalTime from, LocalTime to) {
    var hours = new Hours(from, to);
    return new OpeningHours(days.stream().collect(toMap(Function.identity(), _ -> hours)));
  }
}
