package medspil.healthtask;

/// How a health task stands.
public enum HealthTaskStatus {
  /// One is responsible, one performs, and nothing is to be settled.
  AGREED,
  /// Nobody is responsible, or the parties do not agree on who is.
  UNCLEAR,
  NEED_CHANGED,
  CANNOT_PERFORM,
  ENDED;

  public boolean isOpen() {
    return this != ENDED;
  }

  /// Whether somebody has to look at it.
  public boolean needsAttention() {
    return isOpen() && this != AGREED;
  }
}
