package medspil.citizen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody wants noted about a citizen.
public sealed interface CitizenCommand {
  record Register(UUID residence, @Nullable LocalDate birth, Instant at)
      implements CitizenCommand {}

  record OpenEntitlement(Entitlement entitlement) implements CitizenCommand {}

  record EndEntitlement(EntitlementId entitlement, UUID organisation, Instant at)
      implements CitizenCommand {}

  record TakeEmergencyAccess(EmergencyAccess access) implements CitizenCommand {}

  record ChoosePractice(UUID practice, Instant at) implements CitizenCommand {}
}
