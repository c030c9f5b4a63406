package medspil.citizen;

import java.time.Instant;
import java.util.UUID;

/// A look that somebody took without a relation because it could not wait.
///
/// @param role what they are, as [medspil.access.Role#code] says it
/// @param reason a code of the adopter's own table
public record EmergencyAccess(
    UUID person, UUID organisation, String role, String reason, Instant from, Instant until) {}
