package medspil.agreement;

/// The field of work that an agreement belongs to.
public enum Category {
  PREVENTION,
  TREATMENT_AND_CARE,
  TRAINING_AND_REHABILITATION,
  CROSS_GOING_THEMES,
  HEALTH_IT
}
