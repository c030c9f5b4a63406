package medspil.access;

import java.util.Set;
import java.util.UUID;
import medspil.directory.OrganisationId;
import medspil.directory.UnitId;

/// The person, or the system, that looks, in the role they look in.
public record Viewer(
    UUID person, String name, Role role, OrganisationId organisation, Set<UnitId> units) {

  /// A citizen belongs to no organisation; this one exists nowhere.
  public static final OrganisationId NO_ORGANISATION = new OrganisationId(new UUID(0, 0));

  public Viewer {
    units = Set.copyOf(units);
  }

  public boolean isCitizen() {
    return role == Role.CITIZEN;
  }

  /// Whether they work in this unit.
  public boolean isIn(UUID unit) {
    return units.contains(new UnitId(unit));
  }
}
