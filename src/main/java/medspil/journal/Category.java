package medspil.journal;

/// What kind of information an event carries, and so whose eyes it is for.
public enum Category {
  COORDINATION,
  HEALTH,
  SOCIAL,
  EMPLOYMENT,
  CITIZENS_OWN
}
