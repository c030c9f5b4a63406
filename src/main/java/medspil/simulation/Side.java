package medspil.simulation;

/// By which agreement something is counted.
public enum Side {
  /// The version that holds today, as if it had held all the time.
  TODAY,
  /// The draft, as if it had held all the time.
  DRAFT
}
