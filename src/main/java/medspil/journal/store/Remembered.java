package medspil.journal.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.UUID;
import medspil.journal.PathwayId;
import org.jspecify.annotations.Nullable;

/// The states of the pathways met of late, in this server's memory alone: where reading begins.
///
/// What came since is read from the database, or the commit finds the next version taken; and the
/// last event known here must still stand there. So neither another server nor a database restored
/// from a copy is overlooked.
final class Remembered<S> {
  private static final Duration UNUSED = Duration.ofMinutes(30);

  private final Cache<PathwayId, Place<S>> places;

  /// As many pathways as have so many events together.
  Remembered(int events) {
    this.places =
        Caffeine.newBuilder()
            .maximumWeight(events)
            .weigher((PathwayId _, Place<S> place) -> Math.toIntExact(place.version()))
            .expireAfterAccess(UNUSED)
            .build();
  }

  /// The state after this version, whose event is this one, and the key of its bodies.
  record Place<S>(long version, UUID event, S state, DataKey key) {}

  @Nullable Place<S> of(PathwayId id) {
    return places.getIfPresent(id);
  }

  void keep(PathwayId id, Place<S> place) {
    places.asMap().merge(id, place, (one, other) -> one.version() > other.version() ? one : other);
  }

  void drop(PathwayId id) {
    places.invalidate(id);
  }
}
