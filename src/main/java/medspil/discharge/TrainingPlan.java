package medspil.discharge;

/// Which plan of retraining goes home with the citizen.
public enum TrainingPlan {
  NONE,
  GENERAL,
  SPECIALISED,
  REHABILITATION
}
