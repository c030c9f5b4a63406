package medspil.stay;

/// What a claim is about, in the order in which things of the same instant happen.
public enum What {
  ACUTE_START,
  ADMISSION,
  LEAVE_START,
  LEAVE_END,
  END,
  DEATH
}
