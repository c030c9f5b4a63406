package medspil.stay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;

/// Groups claims that share an episode; a claim with two ids joins what was apart.
final class Episodes {
  private Episodes() {}

  /// Groups in the order in which their first claim was recorded.
  static List<List<Claim>> group(Collection<Claim> claims) {
    var groups = new ArrayList<List<Claim>>();
    for (var claim : claims) {
      var joined = groups.stream().filter(group -> share(group, claim)).toList();
      groups.removeAll(joined.size() > 1 ? joined.subList(1, joined.size()) : List.of());
      if (joined.isEmpty()) {
        groups.add(new ArrayList<>(List.of(claim)));
      } else {
        joined.stream().skip(1).forEach(joined.getFirst()::addAll);
        joined.getFirst().add(claim);
      }
    }
    return groups;
  }

  static List<String> of(List<Claim> group) {
    return group.stream().flatMap(claim -> claim.episodes().stream()).distinct().toList();
  }

  private static boolean share(List<Claim> group, Claim claim) {
    return !Collections.disjoint(new HashSet<>(of(group)), claim.episodes());
  }
}
