package medspil.journal;

import java.util.List;

/// What the chapters of a pathway bring to the journal: their events, how these fold, and what to
/// write beside.
public record Chapters<S>(
    EventTypes types, Fold<S> fold, List<Projection<S>> projections, SnapshotCodec<S> snapshots) {
  public Chapters {
    projections = List.copyOf(projections);
  }
}
