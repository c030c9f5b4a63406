package medspil.incident;

/// What was to be reported by a law of its own.
public enum IncidentKind {
  ADVERSE_EVENT,
  USE_OF_FORCE
}
