package medspil.discharge;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import medspil.journal.Decision;
import medspil.journal.Happened;
import medspil.journal.Note;
import medspil.stay.Phase;
import medspil.stay.Stay;
import medspil.stay.Stays;
import org.jspecify.annotations.Nullable;

/// Answers a wish about a discharge; saying the same twice changes nothing.
public final class DecideDischarge {
  private DecideDischarge() {}

  public static Decision decide(Discharges discharges, Stays stays, DischargeCommand command) {
    return switch (command) {
      case DischargeCommand.NotePoint note -> note(discharges, stays, note);
      case DischargeCommand.AssignPoint(var point, var owner, var by, var at) ->
          about(
              discharges,
              point,
              one -> {
                if (!one.isOpen()) {
                  return new Decision.Refused(DischargeRefusal.ALREADY_SETTLED);
                }
                return owner.equals(one.owner()) && by.equals(one.by())
                    ? nothing()
                    : happened(new DischargeEvent.PointAssigned(point, owner, by, at), at, null);
              });
      case DischargeCommand.TimePoint(var point, var days, var at) ->
          about(
              discharges,
              point,
              one -> {
                if (!one.isOpen()) {
                  return new Decision.Refused(DischargeRefusal.ALREADY_SETTLED);
                }
                var takes = one.takes();
                return takes != null && takes == days
                    ? nothing()
                    : happened(new DischargeEvent.PointTimed(point, days, at), at, null);
              });
      case DischargeCommand.SettlePoint(var point, var how, var at) ->
          about(
              discharges,
              point,
              one ->
                  one.settled() == how
                      ? nothing()
                      : happened(new DischargeEvent.PointSettled(point, how, at), at, null));
      case DischargeCommand.ReopenPoint(var point, var at) ->
          about(
              discharges,
              point,
              one ->
                  one.isOpen()
                      ? nothing()
                      : happened(new DischargeEvent.PointReopened(point, at), at, null));
      case GoingHomeCommand one -> DecideGoingHome.decide(discharges, stays, one);
    };
  }

  private static Decision note(
      Discharges discharges, Stays stays, DischargeCommand.NotePoint note) {
    var stay = stays.find(note.stay()).map(Stay::phase);
    if (stay.isEmpty() || stay.get() == Phase.CANCELLED) {
      return new Decision.Refused(DischargeRefusal.NO_SUCH_STAY);
    }
    var words = note.words();
    if (note.sign() == null && (words == null || words.words().isBlank())) {
      return new Decision.Refused(DischargeRefusal.WORDS_MISSING);
    }
    if (note.sign() != null && discharges.has(note.stay(), note.sign())) {
      return nothing();
    }
    var event =
        new DischargeEvent.PointNoted(
            note.stay(),
            note.point(),
            note.topic(),
            note.sign(),
            words == null ? null : words.id(),
            note.at());
    return happened(event, note.at(), words);
  }

  private static Decision about(Discharges discharges, PointId id, Function<Point, Decision> then) {
    return discharges
        .find(id)
        .map(then)
        .orElseGet(() -> new Decision.Refused(DischargeRefusal.NO_SUCH_POINT));
  }

  private static Decision nothing() {
    return new Decision.Accepted(List.of());
  }

  private static Decision happened(DischargeEvent event, Instant at, @Nullable Note words) {
    var notes = words == null ? List.<Note>of() : List.of(words);
    return new Decision.Accepted(List.of(new Happened(event, at, notes)));
  }
}
