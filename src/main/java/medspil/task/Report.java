package medspil.task;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a unit where nobody signs in says of its task.
///
/// @param code the outcome when it is done, the reason when it cannot be done, else empty
/// @param by the day it is promised by; null unless it is
public record Report(Report.What what, String code, @Nullable LocalDate by) {

  /// How it goes.
  public enum What {
    DONE,
    PROMISED,
    CANNOT;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Report {
    if ((what == What.PROMISED) != (by != null)) {
      throw new IllegalArgumentException("a promise has a day, and nothing else has one");
    }
  }
}
