package medspil.stay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Groups claims that share an episode; a claim with two ids joins what was apart, and so does a
/// ward that tells of whom another moved to it by hand.
final class Episodes {
  private static final Comparator<Claim> HAPPENED =
      Comparator.comparing(Claim::occurredAt)
          .thenComparing(Claim::what)
          .thenComparing(Claim::issuedAt)
          .thenComparing(Claim::id);

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
    groups.stream()
        .filter(Episodes::mayBeMoved)
        .toList()
        .forEach(moved ->
            moved
                .toldOnTheOtherWard(groups)
                .ifPresent(told -> {
                  moved.take(told);
                  groups.remove(told);
                }));
    return groups.stream().map(group -> group.claims).toList();
  }

  private boolean mayBeMoved() {
    return claims.stream().filter(ByHand::isByHand).count() > 1;
  }

  /// What the messages of a ward say to which the citizen was moved by hand: in an episode of its
  /// own, and of the same stay.
  private Optional<Episodes> toldOnTheOtherWard(List<Episodes> groups) {
    var moved = last().filter(this::isMove);
    return moved.flatMap(move ->
        groups.stream()
            .filter(other -> other != this && other.beginsOn(move, first()))
            .min(Comparator.comparing(other -> other.first().occurredAt())));
  }

  private boolean beginsOn(Claim move, Claim stay) {
    var start = first();
    return claims.stream().noneMatch(ByHand::isByHand)
        && (start.what() == What.ACUTE_START || start.what() == What.ADMISSION)
        && Objects.equals(start.ward().unit(), move.ward().unit())
        && !start.occurredAt().isBefore(stay.occurredAt());
  }

  private boolean isMove(Claim claim) {
    return claim.what() == What.ADMISSION
        && claim.ward().unit() != null
        && ByHand.isByHand(claim)
        && !Objects.equals(claim.ward().unit(), first().ward().unit());
  }

  /// The first that was said, by when it happened.
  private Claim first() {
    return Collections.min(claims, HAPPENED);
  }

  /// The last that holds.
  private Optional<Claim> last() {
    var wrong =
        claims.stream()
            .filter(one -> one.way() == Way.CANCELLED)
            .flatMap(one -> one.about().stream())
            .toList();
    return claims.stream()
        .filter(one -> one.way() != Way.CANCELLED && !wrong.contains(one.id()))
        .max(HAPPENED);
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
