package medspil.meeting;

/// How far a meeting has come.
public enum MeetingStage {
  REQUESTED,
  PLANNED,
  CALLED,
  /// Called, and the provider has sent a status.
  PREPARED,
  HELD,
  MINUTED,
  /// The minutes are sent, and what was agreed is done.
  FOLLOWED_UP,
  CANCELLED
}
