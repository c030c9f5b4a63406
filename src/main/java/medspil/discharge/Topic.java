package medspil.discharge;

/// The list that a point stands on.
public enum Topic {
  /// What must be in place for the citizen to come home.
  AT_HOME,
  /// What somebody must see to, before or after the citizen has gone home.
  LOOSE_END
}
