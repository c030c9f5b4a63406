package medspil.access;

import java.util.UUID;
import medspil.directory.OrganisationId;

/// Another organisation's system, let in by its token.
public record MachineClient(UUID id, OrganisationId organisation, String name) {}
