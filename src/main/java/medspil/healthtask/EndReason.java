package medspil.healthtask;

/// Why a health task ended.
public enum EndReason {
  NO_LONGER_NEEDED,
  CITIZEN_DOES_IT,
  CITIZEN_MOVED,
  BEGUN_BY_MISTAKE
}
