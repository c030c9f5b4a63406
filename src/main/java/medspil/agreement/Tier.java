package medspil.agreement;

/// Whom an agreement is for: those who set the direction, those who develop, those who run it.
public enum Tier {
  POLITICAL,
  ADMINISTRATIVE,
  OPERATIONAL
}
