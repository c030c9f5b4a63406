package medspil.process;

/// How a step stands for a citizen.
public enum StepMark {
  DONE,
  NOW,
  /// It lies behind, and Medspil knows nothing of it.
  NOT_NOTED,
  AHEAD
}
