package medspil.change;

/// Why the provider tells of a change.
public enum ChangeReason {
  FUNCTION_CHANGE,
  CANNOT_DELIVER,
  GOALS_UNWORKABLE,
  OTHER
}
