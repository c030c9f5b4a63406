package medspil.access;

import java.util.Optional;
import medspil.directory.OrganisationId;
import medspil.directory.UnitId;

/// One role in one unit of an organisation; a citizen wears theirs in none.
public record Hat(Role role, OrganisationId organisation, Optional<UnitId> unit) {}
