package medspil.citizen;

import java.util.Optional;
import medspil.deadline.Country;
import medspil.directory.Directory;
import medspil.directory.Organisation;
import medspil.directory.OrganisationId;

/// The country whose law gives a citizen their rights: that of the municipality they live in.
public final class HomeCountry {
  private HomeCountry() {}

  public static boolean isNorway(Pathway pathway, Directory directory) {
    return Optional.ofNullable(pathway.citizen().residence())
        .flatMap(home -> directory.organisation(new OrganisationId(home)))
        .map(Organisation::country)
        .filter(Country.NORWAY::equals)
        .isPresent();
  }
}
