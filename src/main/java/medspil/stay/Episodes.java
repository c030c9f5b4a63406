package medspil.stay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Groups claims that share an episode; a claim with two ids joins what was apart.
final class Episodes {
  private final List<Claim> claims = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  private Episodes() {}

  /// Groups in the order in which their first claim was recorded.
  static List<List<Claim>> group(Collection<Claim> claims) {
    var groups = new ArrayList<Episodes>();
    for (var claim : claims) {
      var joined = groups.stream().filter(group -> group.share(claim)).toList();
      var first = joined.isEmpty() ? new Episodes() : joined.getFirst();
      if (joined.isEmpty()) {
        groups.add(first);
      }
      joined.stream().skip(1).forEach(first::take);
      groups.removeAll(joined.size() > 1 ? joined.subList(1, joined.size()) : List.of());
      first.add(claim);
    }
    return groups.stream().map(group -> group.claims).toList();
  }

  static List<String> of(List<Claim> group) {
    return group.stream().flatMap(claim -> claim.episodes().stream()).distinct().toList();
  }

  private boolean share(Claim claim) {
    return claim.episodes().stream().anyMatch(ids::contains);
  }

  private void add(Claim claim) {
    claims.add(claim);
    ids.addAll(claim.episodes());
  }

  private void take(Episodes other) {
    claims.addAll(other.claims);
    ids.addAll(other.ids);
  }
}
