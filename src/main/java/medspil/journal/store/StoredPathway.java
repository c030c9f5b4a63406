package medspil.journal.store;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import medspil.journal.PathwayId;
import medspil.journal.SnapshotCodec;
import org.jspecify.annotations.Nullable;

/// All that one look at the database brings of a pathway, still closed.
final class StoredPathway {

  /// What a command id was answered before.
  record Earlier(UUID pathway, long version) {}

  final PathwayId id;
  @Nullable Earlier earlier;
  @Nullable WrappedKey key;

  /// What the snapshot, or the state that is known, was taken of.
  long snapshotVersion;

  /// The last event that is in the snapshot.
  @Nullable UUID snapshotEvent;

  final List<SnapshotCodec.Chapter> snapshot = new ArrayList<>();
  final List<StoredEvent> events = new ArrayList<>();

  StoredPathway(PathwayId id) {
    this.id = id;
  }

  boolean isForgotten() {
    return key != null && key.destroyedAt() != null;
  }

  /// Takes away the event that the snapshot ends with: it is folded already.
  void beginAfterSnapshot() {
    if (!snapshot.isEmpty()
        && !events.isEmpty()
        && events.getFirst().version() == snapshotVersion) {
      snapshotEvent = events.removeFirst().eventId();
    }
  }

  /// Whether the first event read is the one last known; it is then taken away.
  boolean continues(long version, UUID event) {
    if (events.isEmpty() || !events.getFirst().eventId().equals(event)) {
      return false;
    }
    events.removeFirst();
    snapshotVersion = version;
    return true;
  }

  /// How far the stream reaches; what a snapshot was taken of has been read before.
  long version() {
    return events.isEmpty() ? snapshotVersion : events.getLast().version();
  }

  /// The last event read; null when nothing came since the state that is known.
  @Nullable UUID lastEvent() {
    return events.isEmpty() ? snapshotEvent : events.getLast().eventId();
  }
}
