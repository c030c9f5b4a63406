package medspil.citizen;

import java.time.Instant;
import java.util.UUID;
import medspil.directory.Directory;
import medspil.directory.OrganisationId;

/// Which unit of an organisation stands behind a service, when nobody said.
public final class EntitlementUnits {
  private EntitlementUnits() {}

  /// Home nursing for health services, the social authority for the rest; else the front desk.
  public static UUID of(Directory directory, UUID organisation, String legalBasis, Instant at) {
    var function = LegalBasis.isHealth(legalBasis) ? "home_nursing" : "social_authority";
    return directory.owner(new OrganisationId(organisation), function, at).unit().id().value();
  }
}
