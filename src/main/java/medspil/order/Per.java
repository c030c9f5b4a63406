package medspil.order;

/// What a rate is paid for.
public enum Per {
  DAY,
  MONTH,
  HOUR
}
