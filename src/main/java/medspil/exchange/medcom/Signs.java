package medspil.exchange.medcom;

import java.util.List;
import java.util.Optional;

/// What a message says that together makes its code; there is no field that holds the code.
///
/// @param deceased Patient.deceasedBoolean, empty when not said
/// @param diedOnArrival period.start and period.end are the same: the profile's sign of a death on
///   arrival
record Signs(
    Activity activity,
    StayClass stayClass,
    StayStatus status,
    Optional<Boolean> deceased,
    boolean diedOnArrival,
    Step step,
    List<Step> earlier) {

  boolean dead() {
    return deceased.orElse(false);
  }

  boolean saidAlive() {
    return deceased.isPresent() && !dead();
  }

  Optional<Step> previous() {
    return before(step);
  }

  /// The activity of a death and of its cancellation is that of the message before.
  boolean unchanged() {
    return unchanged(step);
  }

  boolean unchanged(Step later) {
    return before(later).filter(it -> it.activity().equals(later.activity())).isPresent();
  }

  private Optional<Step> before(Step later) {
    return later.previous().flatMap(named -> byId(named.messageHeaderId()));
  }

  private Optional<Step> byId(String messageHeaderId) {
    return earlier.stream().filter(it -> it.messageHeaderId().equals(messageHeaderId)).findFirst();
  }
}
