package medspil.stay;

/// What the home nurse found when she checked the admission report that was sent automatically.
public enum ReportAnswer {
  STILL_RIGHT,
  NEW_SENT
}
