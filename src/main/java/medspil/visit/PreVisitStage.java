package medspil.visit;

/// How far a pre-visit has come.
public enum PreVisitStage {
  PROPOSED,
  AGREED,
  HELD,
  CANCELLED
}
