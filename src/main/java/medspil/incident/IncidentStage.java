package medspil.incident;

/// How far the reporting of an incident is.
public enum IncidentStage {
  NOT_REPORTED,
  NOT_TO_BE_REPORTED,
  REPORTED,
  WITHDRAWN
}
