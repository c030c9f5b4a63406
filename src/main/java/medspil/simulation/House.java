package medspil.simulation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medspil.directory.Directory;
import medspil.directory.Organisation;
import medspil.directory.OrganisationId;
import medspil.directory.OrganisationKind;

/// An organisation with those it runs: a region with its hospitals, a municipality with its
/// facilities; not those that only belong to its area.
public final class House {
  private static final Set<OrganisationKind> OWN_MASTERS =
      Set.of(
          OrganisationKind.MUNICIPALITY,
          OrganisationKind.REGION,
          OrganisationKind.GP_PRACTICE,
          OrganisationKind.CLUSTER);

  private House() {}

  public static Set<UUID> of(OrganisationId organisation, Directory directory, LocalDate day) {
    var run =
        directory.organisations().stream()
            .filter(one -> !OWN_MASTERS.contains(one.kind()))
            .map(Organisation::id)
            .filter(one ->
                directory.wholes(one, day).stream()
                    .anyMatch(whole -> whole.id().equals(organisation)));
    return Stream.concat(Stream.of(organisation), run)
        .map(OrganisationId::value)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Whether one of the parties is in the house.
  public static boolean isParty(Set<UUID> house, Collection<String> parties) {
    return house.stream().anyMatch(one -> parties.contains(one.toString()));
  }
}
