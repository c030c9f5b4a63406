package medspil.directory;

import java.time.LocalDate;

/// From a day, and until a day that is no longer in it; empty when both are the same.
public record Period(LocalDate from, LocalDate until) {
  public static final Period ALWAYS = new Period(LocalDate.MIN, LocalDate.MAX);

  public Period {
    if (until.isBefore(from)) {
      throw new IllegalArgumentException(
          "a period must not end before it begins, was " + from + " to " + until);
    }
  }

  public boolean holds(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(until);
  }

  boolean meets(Period other) {
    return from.isBefore(other.until) && other.from.isBefore(until);
  }
}
