package medspil.meeting;

/// Why a status meeting is held.
public enum MeetingKind {
  YEARLY,
  THREE_MONTHS,
  /// There is a need beyond the agreed meetings.
  AD_HOC,
  /// The citizen, somebody close to them or the provider asked for it.
  REQUESTED
}
