package medspil.message;

/// How much a message hurries, where its category lets the sender say so.
public enum Urgency {
  ROUTINE,
  ASAP
}
