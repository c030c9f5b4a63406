package medspil.exchange.medcom;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The hospital stay as one message tells it.
public record Stay(
    StayClass stayClass,
    StayStatus status,
    Instant start,
    Optional<Instant> end,
    Optional<Leave> leave,
    List<EpisodeId> episodes) {

  /// A time away from the hospital during the stay; a message holds at most one.
  public record Leave(Instant start, Optional<Instant> end) {}

  public Stay {
    episodes = List.copyOf(episodes);
    if (episodes.isEmpty()) {
      throw new IllegalArgumentException("a stay has at least one episode id");
    }
  }

  /// The episode id to answer with.
  public EpisodeId episode() {
    return EpisodeId.preferred(episodes);
  }
}
