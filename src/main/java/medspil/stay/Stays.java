package medspil.stay;

import static java.util.Collections.unmodifiableMap;
import static java.util.Collections.unmodifiableSet;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// All that was said and done about a citizen's hospital stays; the chapter's state.
///
/// The stays are derived from it once, when somebody asks; those that nothing new was said about
/// are taken over from before.
public final class Stays {
  public static final Stays NONE =
      new Stays(new Kept(Map.of(), Set.of(), Map.of(), Map.of(), Map.of(), Map.of()));

  private final Kept kept;
  private final Derived earlier;
  private volatile @Nullable Derived derived;

  Stays(Kept kept) {
    this(kept, Derived.NOTHING);
  }

  private Stays(Kept kept, Derived earlier) {
    this.kept = kept;
    this.earlier = earlier;
  }

  /// What follows from the claims.
  private record Derived(List<FromClaims> parts, List<Stay> stays) {
    static final Derived NOTHING = new Derived(List.of(), List.of());
  }

  /// A stay, and the claims that it came from.
  private record FromClaims(List<Claim> claims, Stay stay) {
    boolean stillHolds(List<Claim> group, Kept kept) {
      return claims.equals(group)
          && stay.report().equals(kept.report(stay.id()))
          && Objects.equals(stay.plan(), kept.plans.get(stay.id()))
          && Objects.equals(stay.ready(), kept.ready.get(stay.id()))
          && Objects.equals(stay.closedAt(), kept.closed.get(stay.id()));
    }
  }

  /// What is kept: the claims in the order they were recorded, and what was done beside them.
  public record Kept(
      Map<String, Claim> claims,
      Set<String> accepted,
      Map<StayId, Instant> closed,
      Map<StayId, Stay.Report> reports,
      Map<StayId, Stay.Plan> plans,
      Map<StayId, Stay.Ready> ready) {
    public Kept {
      claims = unmodifiableMap(new LinkedHashMap<>(claims));
      accepted = unmodifiableSet(new LinkedHashSet<>(accepted));
      closed = Map.copyOf(closed);
      reports = Map.copyOf(reports);
      plans = Map.copyOf(plans);
      ready = Map.copyOf(ready);
    }

    Kept evolve(StayEvent event) {
      return switch (event) {
        case StayEvent.Claimed(var claim) ->
            new Kept(with(claims, claim.id(), claim), accepted, closed, reports, plans, ready);
        case StayEvent.ClaimAccepted(var claim) ->
            new Kept(claims, with(accepted, claim), closed, reports, plans, ready);
        case StayEvent.ClosedByHand(var stay, var at) ->
            new Kept(claims, accepted, with(closed, stay, at), reports, plans, ready);
        case StayEvent.ReportSent(var stay, var automatic, var at) ->
            new Kept(claims, accepted, closed, reports(stay, automatic, at), plans, ready);
        case StayEvent.ReportChecked(var stay, var answer, var at) ->
            new Kept(claims, accepted, closed, reports(stay, answer, at), plans, ready);
        case StayEvent.DischargePlanned planned ->
            new Kept(
                claims,
                accepted,
                closed,
                reports,
                with(plans, planned.stay(), Stay.Plan.of(planned, plans.get(planned.stay()))),
                ready);
        case StayEvent.DeclaredReady(var stay, var at) ->
            ready(with(ready, stay, Stay.Ready.since(at)));
        case StayEvent.ReadyWithdrawn(var stay, _) -> ready(without(ready, stay));
        case StayEvent.ReadyAnswered(var stay, var from, var at) ->
            ready.containsKey(stay)
                ? ready(with(ready, stay, ready.get(stay).with(new Stay.Answer(from, at))))
                : this;
      };
    }

    private Kept ready(Map<StayId, Stay.Ready> now) {
      return new Kept(claims, accepted, closed, reports, plans, now);
    }

    Stay.Report report(StayId stay) {
      return reports.getOrDefault(stay, Stay.Report.NONE);
    }

    private Map<StayId, Stay.Report> reports(StayId stay, boolean automatic, Instant at) {
      var now = report(stay);
      return with(
          reports,
          stay,
          automatic
              ? new Stay.Report(at, now.answer(), now.answeredAt())
              : new Stay.Report(now.sentAutomatically(), ReportAnswer.NEW_SENT, at));
    }

    private Map<StayId, Stay.Report> reports(StayId stay, ReportAnswer answer, Instant at) {
      return with(reports, stay, new Stay.Report(report(stay).sentAutomatically(), answer, at));
    }

    private static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
      var copy = new LinkedHashMap<>(map);
      copy.put(key, value);
      return copy;
    }

    private static Set<String> with(Set<String> set, String value) {
      var copy = new LinkedHashSet<>(set);
      copy.add(value);
      return copy;
    }

    private static <K, V> Map<K, V> without(Map<K, V> map, K key) {
      var copy = new LinkedHashMap<>(map);
      copy.remove(key);
      return copy;
    }
  }

  public Kept value() {
    return kept;
  }

  public Map<String, Claim> claims() {
    return kept.claims;
  }

  /// Every stay, the newest first; the order of arrival of the claims makes no difference.
  public List<Stay> all() {
    var known = derived;
    if (known == null) {
      known = derive();
      derived = known;
    }
    return known.stays;
  }

  public Optional<Stay> find(StayId id) {
    return all().stream().filter(stay -> stay.id().equals(id)).findFirst();
  }

  /// The stay that an episode id belongs to.
  public Optional<Stay> withEpisode(Collection<String> episodes) {
    return all().stream()
        .filter(stay -> stay.episodes().stream().anyMatch(episodes::contains))
        .findFirst();
  }

  /// When the citizen died, as far as what was said of it still holds.
  public Optional<Instant> died() {
    return all().stream()
        .filter(stay -> stay.phase() == Phase.DEAD)
        .flatMap(stay -> stay.end().stream())
        .min(Comparator.naturalOrder());
  }

  public boolean has(String claim) {
    return kept.claims.containsKey(claim);
  }

  public Stays evolve(StayEvent event) {
    var latest = derived;
    var known = latest == null ? earlier : latest;
    // A claim that is accepted belongs to its stay in another way, though the claims are the same.
    return new Stays(
        kept.evolve(event), event instanceof StayEvent.ClaimAccepted ? Derived.NOTHING : known);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Stays stays && kept.equals(stays.kept);
  }

  @Override
  public int hashCode() {
    return kept.hashCode();
  }

  @Override
  public String toString() {
    return kept.toString();
  }

  private Derived derive() {
    var parts = Episodes.group(kept.claims.values()).stream().map(this::derive).toList();
    var stays =
        parts.stream()
            .map(FromClaims::stay)
            .sorted(
                Comparator.comparing((Stay stay) -> stay.start().orElse(Instant.EPOCH)).reversed())
            .toList();
    return new Derived(parts, stays);
  }

  private FromClaims derive(List<Claim> group) {
    return earlier.parts.stream()
        .filter(one -> one.stillHolds(group, kept))
        .findFirst()
        .orElseGet(() -> new FromClaims(group, StayFromClaims.derive(group, kept)));
  }
}
