package medspil.stay;

import java.time.Instant;
import java.time.LocalDate;
import medspil.journal.Event;
import org.jspecify.annotations.Nullable;

/// What happens around a hospital stay.
public sealed interface StayEvent extends Event {

  /// Somebody made a claim about a stay.
  record Claimed(Claim claim) implements StayEvent {}

  /// A person let a correction or cancellation without its original stand on its own.
  record ClaimAccepted(String claim) implements StayEvent {}

  /// A person ended a stay that no message ended.
  record ClosedByHand(StayId stay, Instant at) implements StayEvent {}

  /// The admission report went to the hospital, by the record system itself or by hand.
  record ReportSent(StayId stay, boolean automatic, Instant at) implements StayEvent {}

  /// Home nursing looked at the report: still right, or a new one was sent.
  record ReportChecked(StayId stay, ReportAnswer answer, Instant at) implements StayEvent {}

  /// The ward expects the citizen to go home on this day; a reason when it is up to a weekend.
  record DischargePlanned(
      StayId stay, LocalDate expected, boolean upToWeekend, @Nullable String reason, Instant at)
      implements StayEvent {}

  /// A physician decided that treatment needing admission is finished; starts the statutory clock.
  record DeclaredReady(StayId stay, Instant at) implements StayEvent {}

  /// A new need for treatment: the citizen is not ready after all.
  record ReadyWithdrawn(StayId stay, Instant at) implements StayEvent {}

  /// The municipality said from which day it can receive the citizen, or that it cannot.
  ///
  /// @param from null when it cannot say a day
  record ReadyAnswered(StayId stay, @Nullable LocalDate from, Instant at) implements StayEvent {}
}
