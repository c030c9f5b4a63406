package medspil.order;

/// How far a complaint about a decision has come.
public enum ComplaintState {
  NONE,
  /// The authority looks at its decision again.
  RECEIVED,
  /// It holds to the decision, and the board of appeal has the complaint.
  SENT_ON,
  /// The citizen was right.
  CHANGED,
  /// The decision stands.
  UPHELD,
  /// The authority has to decide anew.
  RETURNED,
  WITHDRAWN;

  public boolean isOpen() {
    return this == RECEIVED || this == SENT_ON;
  }
}
