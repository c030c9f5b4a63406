package medspil.stay;

/// Where a stay stands now.
public enum Phase {
  /// Only corrections or cancellations of something we never received: a person must look.
  UNSETTLED,
  ACUTE,
  ADMITTED,
  ON_LEAVE,
  HOME,
  DEAD,
  /// All that was said was taken back.
  CANCELLED,
  /// Ended by a person, because no message did.
  CLOSED;

  /// Whether the citizen is away from home because of this stay.
  public boolean away() {
    return this == ACUTE || this == ADMITTED || this == ON_LEAVE;
  }
}
