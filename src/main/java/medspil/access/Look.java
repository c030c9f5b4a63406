package medspil.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import medspil.directory.OrganisationId;
import medspil.directory.UnitId;

/// That somebody looked at a citizen, as the citizen may read it.
///
/// @param kind listed, opened, denied or emergency
/// @param what the page, as the log names it; in an emergency the reason that was given
/// @param role as a code
public record Look(
    UUID id,
    Instant at,
    String kind,
    String what,
    UUID person,
    String role,
    OrganisationId organisation,
    List<UnitId> units) {
  public Look {
    units = List.copyOf(units);
  }
}
