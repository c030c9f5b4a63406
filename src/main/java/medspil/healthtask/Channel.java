package medspil.healthtask;

/// How the parties talk about a health task from day to day.
public enum Channel {
  PHONE,
  /// The municipality's and the facility's electronic messages.
  MESSAGE,
  MEETING,
  SHARED_RECORD
}
