package medspil.citizen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import medspil.journal.Event;
import org.jspecify.annotations.Nullable;

/// What happens to a citizen as a person known here.
public sealed interface CitizenEvent extends Event {

  /// The citizen became known; who it is stands in the identity table.
  record Registered(UUID residence, @Nullable LocalDate birth) implements CitizenEvent {}

  /// The citizen moved to another municipality.
  record Moved(UUID residence) implements CitizenEvent {}

  record EntitlementOpened(Entitlement entitlement) implements CitizenEvent {}

  record EntitlementEnded(EntitlementId entitlement, Instant at) implements CitizenEvent {}

  /// Somebody without a relation looked because it could not wait.
  record EmergencyAccessTaken(EmergencyAccess access) implements CitizenEvent {}

  /// Which unit is the citizen's own doctor's practice.
  record PracticeChosen(UUID practice) implements CitizenEvent {}
}
