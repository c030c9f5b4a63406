package medspil.discharge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import medspil.journal.Event;
import medspil.journal.NoteId;
import medspil.stay.StayId;
import org.jspecify.annotations.Nullable;

/// What happens around a discharge: to its points, and on the way home.
public sealed interface DischargeEvent extends Event
    permits DischargeEvent.PointNoted,
        DischargeEvent.PointAssigned,
        DischargeEvent.PointTimed,
        DischargeEvent.PointSettled,
        DischargeEvent.PointReopened,
        GoingHomeEvent {

  /// Somebody put it on the list.
  record PointNoted(
      StayId stay,
      PointId point,
      Topic topic,
      @Nullable String sign,
      @Nullable NoteId words,
      Instant at)
      implements DischargeEvent {}

  /// A unit sees to it, by a day.
  record PointAssigned(PointId point, UUID owner, LocalDate by, Instant at)
      implements DischargeEvent {}

  /// It takes this many business days to get it ready.
  record PointTimed(PointId point, int days, Instant at) implements DischargeEvent {}

  /// It is in place, or turned out not to be needed.
  record PointSettled(PointId point, Settled how, Instant at) implements DischargeEvent {}

  /// It was not so after all.
  record PointReopened(PointId point, Instant at) implements DischargeEvent {}
}
