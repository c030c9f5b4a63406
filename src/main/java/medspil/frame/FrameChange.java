package medspil.frame;

/// What a frame meeting came to.
public enum FrameChange {
  /// More or less support.
  SCOPE,
  RATE,
  OTHER_SUPPORT,
  /// All stays as it is.
  NOTHING
}
