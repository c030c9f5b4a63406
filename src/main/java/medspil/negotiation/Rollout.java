package medspil.negotiation;

import java.time.LocalDate;
import java.util.Map;
import medspil.directory.OrganisationId;
import org.jspecify.annotations.Nullable;

/// How an agreement comes into use: in which period, and how far each facility is.
///
/// @param from null while no period is set
public record Rollout(
    @Nullable LocalDate from, @Nullable LocalDate until, Map<OrganisationId, Place> places) {
  static final Rollout NONE = new Rollout(null, null, Map.of());

  public Rollout {
    places = Map.copyOf(places);
  }

  /// Where a facility is, and since when.
  public record Place(OwnerType owner, Progressing progress, LocalDate since) {}
}
