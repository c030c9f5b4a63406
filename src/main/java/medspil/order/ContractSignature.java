package medspil.order;

import java.time.Instant;
import java.util.UUID;

/// That a person has signed for a party.
///
/// @param unit for which they signed
/// @param method how, as the signing service names it
public record ContractSignature(
    ContractParty party, UUID person, UUID unit, String method, Instant at) {}
