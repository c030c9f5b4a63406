package medspil.negotiation;

import java.time.LocalDate;
import medspil.directory.OrganisationId;

/// What a party's council or board decided about a draft.
public record Vote(
    OrganisationId party, boolean approved, String body, LocalDate on, String minutes) {}
