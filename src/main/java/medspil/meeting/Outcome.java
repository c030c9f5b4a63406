package medspil.meeting;

/// What a follow-up comes to for a goal.
public enum Outcome {
  CONTINUE,
  CHANGE,
  END,
  END_AND_NEW
}
