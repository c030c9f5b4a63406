package medspil.meeting;

/// Who was there beside the three.
public enum Company {
  GUARDIAN,
  /// Somebody close, whom the citizen took along.
  CLOSE_ONE,
  OTHER
}
