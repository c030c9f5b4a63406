package medspil.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// A date as people say it: yesterday, today, tomorrow, a weekday soon, or a plain date.
public record RelativeDay(LocalDate date, long daysAway, Said said) {
  public enum Said {
    YESTERDAY,
    TODAY,
    TOMORROW,
    /// Two to six days ahead, where the weekday alone says which.
    THIS_COMING,
    DATE;

    /// The text `deadline.day.*`; the last two say the weekday or the date instead.
    public String textKey() {
      return "deadline.day." + Words.key(this);
    }
  }

  public static RelativeDay of(Instant at, Instant now, ZoneId zone) {
    long away = Days.between(now, at, zone);
    return new RelativeDay(Days.of(at, zone), away, said(away));
  }

  private static Said said(long away) {
    if (away >= 2 && away <= 6) {
      return Said.THIS_COMING;
    }
    if (away == -1) {
      return Said.YESTERDAY;
    }
    if (away == 0) {
      return Said.TODAY;
    }
    return away == 1 ? Said.TOMORROW : Said.DATE;
  }
}
