package medspil.exchange.web;

import java.util.Optional;
import java.util.UUID;
import medspil.exchange.Resolution;

/// What somebody filled in about a message that needs attention.
///
/// @param choice the unit or the citizen, as the form names it
record Wish(Resolution what, UUID command, String reason, String choice) {

  /// What was chosen, when it is an id at all.
  Optional<UUID> chosen() {
    try {
      return Optional.of(UUID.fromString(choice));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
