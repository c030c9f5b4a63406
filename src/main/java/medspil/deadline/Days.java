package medspil.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// Days on somebody's clock: where they begin and end, and how many lie between.
public final class Days {
  /// The last second, so that the moment still has the date of its own day, in every format.
  static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

  private Days() {}

  public static LocalDate of(Instant at, ZoneId zone) {
    return at.atZone(zone).toLocalDate();
  }

  public static Instant startOf(LocalDate day, ZoneId zone) {
    return day.atStartOfDay(zone).toInstant();
  }

  public static Instant endOf(LocalDate day, ZoneId zone) {
    return day.atTime(LAST_SECOND).atZone(zone).toInstant();
  }

  /// The last day of a day's month.
  public static LocalDate lastOfMonth(LocalDate day) {
    return day.withDayOfMonth(day.lengthOfMonth());
  }

  public static boolean isEndOfDay(Instant at, ZoneId zone) {
    return at.atZone(zone).toLocalTime().equals(LAST_SECOND);
  }

  /// Midnights passed, as in "day 3 of the stay"; negative when `to` is on an earlier day.
  public static long between(Instant from, Instant to, ZoneId zone) {
    return ChronoUnit.DAYS.between(of(from, zone), of(to, zone));
  }
}
