package medspil.agreement;

/// Whether a limit counts from the notice of an event or from the event itself.
public enum CountedFrom {
  NOTICE,
  EVENT
}
