package medspil.order;

/// What an intervention is meant to do.
public enum Nature {
  PREVENTIVE,
  ASSESSING,
  SUPPORTING,
  DEVELOPING
}
