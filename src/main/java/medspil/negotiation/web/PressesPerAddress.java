package medspil.negotiation.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import medspil.negotiation.GuestRules;
import org.springframework.stereotype.Component;

/// Counts how often forms of everybody's pages come from one network address in an hour. Addresses
/// stand in memory alone, for that hour.
@Component
final class PressesPerAddress {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final int MOST_ADDRESSES = 10_000;
  private static final int NETWORK_PARTS = 4;

  private final int most;
  private final Map<String, Integer> counts = new HashMap<>();
  private Instant since = Instant.EPOCH;

  PressesPerAddress(GuestRules rules) {
    this.most = rules.perAddress();
  }

  synchronized boolean allows(String address, Instant now) {
    if (most <= 0) {
      return true;
    }
    if (since.plus(HOUR).isBefore(now) || counts.size() >= MOST_ADDRESSES) {
      counts.clear();
      since = now;
    }
    return counts.merge(network(address), 1, Integer::sum) <= most;
  }

  /// Who has one IPv6 address has many: the network counts.
  private static String network(String address) {
    var parts = address.split(":", -1);
    return parts.length <= NETWORK_PARTS
        ? address
        : String.join(":", Arrays.copyOf(parts, NETWORK_PARTS));
  }
}
