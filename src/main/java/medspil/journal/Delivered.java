package medspil.journal;

/// One event as a subscriber is handed it.
public sealed interface Delivered {
  PathwayId pathway();

  record Opened(PathwayId pathway, Recorded recorded) implements Delivered {}

  /// Written by a later release, or of a citizen who has been forgotten.
  record Closed(PathwayId pathway, long version, String type) implements Delivered {}
}
