package medspil.agreement;

/// What sets the pace of preparation: a fixed number of days, or what the citizen can do.
public enum DeadlinePolicy {
  FIXED_TIME,
  FUNCTIONAL_READINESS
}
