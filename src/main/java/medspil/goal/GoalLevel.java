package medspil.goal;

/// How near the ground a goal is, and so whose it is to write.
public enum GoalLevel {
  /// What the support is for, as the authority sets it.
  PURPOSE,
  /// What the provider is to work on, as the authority sets it together with the citizen.
  INTERVENTION_GOAL,
  /// A step on the way, and the provider's own tool.
  SUB_GOAL;

  /// Who writes it.
  public Side writer() {
    return this == SUB_GOAL ? Side.PROVIDER : Side.AUTHORITY;
  }
}
