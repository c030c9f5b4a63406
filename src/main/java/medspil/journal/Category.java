package medspil.journal;

/// What kind of information an event carries, and so whose eyes it is for.
public enum Category {
  COORDINATION,
  HEALTH,
  SOCIAL,
  EMPLOYMENT,
  /// What an authority asks providers for, and what the two agree.
  PLACEMENT,
  /// What units write to each other.
  MESSAGE,
  /// That something went wrong or force was used, and where that was reported.
  INCIDENT,
  CITIZENS_OWN
}
