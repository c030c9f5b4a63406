package medspil.stay;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// One stay in one citizen's pathway; derived from the episode that was named first.
public record StayId(UUID value) {
  /// The stay of an episode that nobody had named before.
  public static StayId named(String episode) {
    return new StayId(UUID.nameUUIDFromBytes(("stay:" + episode).getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
