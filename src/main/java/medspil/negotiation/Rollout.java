package medspil.negotiation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import medspil.directory.OrganisationId;
import org.jspecify.annotations.Nullable;

/// How an agreement comes into use: in which period, how far each facility is, what each cluster
/// does, and what came out when the parties looked at it.
///
/// @param from null while no period is set
public record Rollout(
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    Map<OrganisationId, Place> places,
    List<ClusterPlan> clusters,
    List<Review> reviews) {
  static final Rollout NONE = new Rollout(null, null, Map.of(), List.of(), List.of());

  public Rollout {
    places = Map.copyOf(places);
    clusters = List.copyOf(clusters);
    reviews = List.copyOf(reviews);
  }

  /// Where a facility is, and since when.
  public record Place(OwnerType owner, Progressing progress, LocalDate since) {}

  Rollout within(LocalDate first, LocalDate last) {
    return new Rollout(first, last, places, clusters, reviews);
  }

  Rollout moved(OrganisationId facility, Place place) {
    var all = new HashMap<>(places);
    all.put(facility, place);
    return new Rollout(from, until, all, clusters, reviews);
  }

  Rollout planned(ClusterPlan plan) {
    var others = clusters.stream().filter(one -> !one.name().equals(plan.name()));
    return new Rollout(
        from, until, places, Stream.concat(others, Stream.of(plan)).toList(), reviews);
  }

  Rollout reviewed(Review review) {
    return new Rollout(
        from, until, places, clusters, Stream.concat(reviews.stream(), Stream.of(review)).toList());
  }
}
