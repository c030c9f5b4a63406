package medspil.offer;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// How well an offer is what somebody looks for, criterion by criterion.
///
/// The target group decides first and alone whether it matches at all; then methods, then setting.
/// No number is made of it: what fits and what does not is said.
public record Match(ServiceOffer offer, Part targetGroups, Part methods, Part settings) {
  private static final Comparator<Match> BEST =
      comparing(Match::fits)
          .thenComparingInt(one -> one.methods().has().size())
          .thenComparingInt(one -> one.settings().has().size())
          .thenComparingInt(one -> one.targetGroups().has().size())
          .thenComparing(one -> one.offer().places().free() > 0)
          .reversed()
          .thenComparing(comparingInt(one -> -one.offer().places().free()))
          .thenComparing(one -> one.offer().name())
          .thenComparing(one -> one.offer().id().value());

  /// What of a wish an offer has, and what it lacks.
  public record Part(Set<String> has, Set<String> lacks) {
    public Part {
      has = Set.copyOf(has);
      lacks = Set.copyOf(lacks);
    }

    private static Part of(Set<String> wished, Predicate<String> has) {
      var parts = wished.stream().collect(Collectors.partitioningBy(has, Collectors.toSet()));
      return new Part(parts.getOrDefault(true, Set.of()), parts.getOrDefault(false, Set.of()));
    }

    public boolean isAsked() {
      return !has.isEmpty() || !lacks.isEmpty();
    }
  }

  public static Match of(Wish wish, ServiceOffer offer) {
    return new Match(
        offer,
        Part.of(wish.targetGroups(), offer.targetGroups()::contains),
        Part.of(wish.methods(), offer::works),
        Part.of(wish.settings(), offer.settings()::contains));
  }

  /// The best first; those whose target group is another last.
  public static List<Match> all(Wish wish, Collection<ServiceOffer> offers) {
    return offers.stream().map(offer -> of(wish, offer)).sorted(BEST).toList();
  }

  /// Whether the citizen is in its target group.
  public boolean fits() {
    return !targetGroups.has().isEmpty() || targetGroups.lacks().isEmpty();
  }
}
