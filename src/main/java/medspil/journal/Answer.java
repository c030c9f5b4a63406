package medspil.journal;

/// What came of a command.
public sealed interface Answer {

  /// On disk, up to this version of the pathway; repeated when the command id had been answered
  /// before.
  record Committed(long version, boolean repeated) implements Answer {}

  /// Nothing was stored.
  record Refused(Refusal refusal) implements Answer {}
}
