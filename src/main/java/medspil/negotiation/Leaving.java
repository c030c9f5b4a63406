package medspil.negotiation;

import java.time.LocalDate;
import medspil.directory.OrganisationId;

/// That a party has given notice, and when its last day is.
///
/// @param minutes where the decision is recorded
public record Leaving(OrganisationId party, LocalDate given, LocalDate lastDay, String minutes) {}
