package medspil.discharge;

/// How far the discharge agreement is that the law asks for after some stays.
public enum Legal {
  /// The citizen is not one of those whom it is for; with the reason.
  NOT_RELEVANT,
  UNDER_WAY,
  CONCLUDED,
  /// The citizen will not take part, so the others agree on a plan.
  COORDINATION_PLAN;

  public boolean settled() {
    return this != UNDER_WAY;
  }
}
