package medspil.message.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import medspil.message.MessageList.Place;
import org.jspecify.annotations.Nullable;

/// Where a page of the list ended, as it stands in an address.
final class MessageCursor {
  private MessageCursor() {}

  static String write(Place place) {
    return place.at() + "_" + place.conversation();
  }

  /// Null for the beginning, and for what nobody can read.
  static @Nullable Place read(@Nullable String written) {
    if (written == null) {
      return null;
    }
    var parts = written.split("_", 2);
    try {
      return parts.length < 2
          ? null
          : new Place(Instant.parse(parts[0]), UUID.fromString(parts[1]));
    } catch (DateTimeException | IllegalArgumentException _) {
      return null;
    }
  }
}
