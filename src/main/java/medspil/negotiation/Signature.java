package medspil.negotiation;

import java.time.LocalDate;
import medspil.directory.OrganisationId;

/// That a party stands by the expectations in a version.
public record Signature(int version, OrganisationId party, LocalDate on) {}
