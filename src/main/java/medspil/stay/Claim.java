package medspil.stay;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One thing somebody said about a stay; kept for ever, also when it is corrected or taken back.
///
/// @param id the message's own id, or ours when entered by hand
/// @param occurredAt when it happened, by the sender
/// @param issuedAt when it was said; orders corrections
/// @param receivedAt when it was known here: the notice
/// @param receiver the organisation it was addressed to
/// @param about ids of the claims this one corrects, takes back or follows
public record Claim(
    String id,
    What what,
    Way way,
    List<String> episodes,
    Instant occurredAt,
    @Nullable Instant stayStart,
    Instant issuedAt,
    Instant receivedAt,
    Place ward,
    Sector sector,
    boolean reportRequested,
    @Nullable UUID receiver,
    List<String> about) {

  static final Comparator<Claim> SAID =
      Comparator.comparing(Claim::issuedAt).thenComparing(Claim::way).thenComparing(Claim::id);

  public Claim {
    if (episodes.isEmpty()) {
      throw new IllegalArgumentException("a claim must name an episode, claim " + id);
    }
    episodes = List.copyOf(episodes);
    about = List.copyOf(about);
  }
}
