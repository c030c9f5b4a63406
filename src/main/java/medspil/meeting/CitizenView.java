package medspil.meeting;

/// What the citizen thinks of what the authority decides.
public enum CitizenView {
  AGREES,
  DISAGREES,
  /// Nobody has heard the citizen; why stands in words.
  NOT_HEARD
}
