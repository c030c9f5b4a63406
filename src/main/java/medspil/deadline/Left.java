package medspil.deadline;

/// What was left of a limit when it was paused, in the limit's own unit.
public record Left(int number, Unit unit) {
  public enum Unit {
    MINUTES,
    DAYS,
    BUSINESS_DAYS,
    SHIFTS,
    OPENINGS,
    /// The date is tied to another and does not move.
    FIXED
  }
}
