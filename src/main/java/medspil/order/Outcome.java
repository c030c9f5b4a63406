package medspil.order;

/// What an authority decided.
public enum Outcome {
  GRANT,
  REFUSAL,
  CHANGE,
  OWN_PAYMENT;

  /// Whether something may be ordered on it.
  public boolean allowsOrder() {
    return this == GRANT || this == CHANGE;
  }

  /// Whether a person says it first.
  public boolean isToldFirst() {
    return this == REFUSAL || this == CHANGE;
  }
}
