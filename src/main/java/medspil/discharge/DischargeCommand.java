package medspil.discharge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import medspil.journal.Note;
import medspil.stay.StayId;
import org.jspecify.annotations.Nullable;

/// What somebody wants done about a discharge: its points, and the way home.
public sealed interface DischargeCommand
    permits DischargeCommand.NotePoint,
        DischargeCommand.AssignPoint,
        DischargeCommand.TimePoint,
        DischargeCommand.SettlePoint,
        DischargeCommand.ReopenPoint,
        GoingHomeCommand {

  /// Put it on a list: a sign that an agreement names, or something in words.
  record NotePoint(
      StayId stay,
      PointId point,
      Topic topic,
      @Nullable String sign,
      @Nullable Note words,
      Instant at)
      implements DischargeCommand {}

  record AssignPoint(PointId point, UUID owner, LocalDate by, Instant at)
      implements DischargeCommand {}

  /// How long it takes to get it ready.
  ///
  /// @param days business days at the citizen's home, from the day it was noted
  record TimePoint(PointId point, int days, Instant at) implements DischargeCommand {}

  record SettlePoint(PointId point, Settled how, Instant at) implements DischargeCommand {}

  record ReopenPoint(PointId point, Instant at) implements DischargeCommand {}
}
