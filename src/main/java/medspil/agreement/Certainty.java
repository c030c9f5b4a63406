package medspil.agreement;

/// Whether the facts were there to tell that a rule applies.
public enum Certainty {
  KNOWN,
  COULD_NOT_TELL
}
