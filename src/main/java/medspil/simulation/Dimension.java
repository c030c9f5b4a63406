package medspil.simulation;

/// What tasks are told apart by.
public enum Dimension {
  /// The party and function, as `hospital.ward`.
  PARTY(true),
  /// Clause and rule, as `2.1/admission_report`.
  RULE(true),
  /// Units of the house of the one who asks, and no others.
  UNIT(true),
  /// From 1, Monday, to 7.
  WEEKDAY(false),
  /// From 0 to 23, where the owing unit is.
  HOUR(false);

  private final boolean outcomes;

  Dimension(boolean outcomes) {
    this.outcomes = outcomes;
  }

  /// Whether it is also told how the tasks would have gone.
  public boolean outcomes() {
    return outcomes;
  }
}
