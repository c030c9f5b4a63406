package medspil.access;

import java.util.Set;
import java.util.UUID;
import medspil.directory.OrganisationId;
import medspil.directory.UnitId;

/// Another organisation's system, let in by its token.
public record MachineClient(UUID id, OrganisationId organisation, String name) {

  /// It as it looks at citizens: with the eyes of all its organisation's units.
  public Viewer viewing(Set<UnitId> units) {
    return new Viewer(id, name, Role.MACHINE, organisation, units);
  }
}
