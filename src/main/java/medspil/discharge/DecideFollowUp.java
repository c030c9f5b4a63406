package medspil.discharge;

import static medspil.discharge.DecideGoingHome.happened;
import static medspil.discharge.DecideGoingHome.nothing;
import static medspil.discharge.DecideGoingHome.refused;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import medspil.journal.Decision;
import medspil.journal.Happened;

/// Answers a wish about following up: each month has a day, and each day is held or is not.
final class DecideFollowUp {
  private DecideFollowUp() {}

  /// A series is one wish; what is planned for a day already is not planned twice.
  static Decision plan(GoingHome now, GoingHomeCommand.PlanFollowUps plan) {
    var planned =
        IntStream.range(0, plan.ids().size())
            .mapToObj(month ->
                new FollowUp(
                    plan.ids().get(month),
                    plan.kind(),
                    plan.first().plusMonths(month),
                    plan.from(),
                    plan.units(),
                    plan.relatives(),
                    null))
            .filter(one ->
                now.followUps().stream()
                    .noneMatch(other -> other.kind() == one.kind() && other.on().equals(one.on())))
            .map(one ->
                new Happened(new GoingHomeEvent.FollowUpPlanned(plan.stay(), one), plan.at()))
            .toList();
    return new Decision.Accepted(planned);
  }

  static Decision end(Discharges discharges, GoingHome now, GoingHomeCommand.EndFollowUp end) {
    var followUp = now.find(end.followUp());
    if (followUp.isEmpty()) {
      return refused(DischargeRefusal.NO_SUCH_POINT);
    }
    // East of Greenwich a day begins earlier; nobody holds tomorrow's meeting.
    var today = LocalDate.ofInstant(end.at(), ZoneOffset.ofHours(2));
    if (end.held() && followUp.get().on().isAfter(today)) {
      return refused(DischargeRefusal.STILL_TO_COME);
    }
    var before = followUp.get().result();
    var words = end.words();
    if (before != null && before.held() == end.held() && words == null) {
      return nothing();
    }
    var home =
        discharges.goingHome().values().stream()
            .filter(one -> one.find(end.followUp()).isPresent())
            .map(GoingHome::stay)
            .findFirst()
            .orElse(end.stay());
    var result = new FollowUp.Result(end.held(), words == null ? null : words.id(), end.at());
    return happened(
        new GoingHomeEvent.FollowUpEnded(home, end.followUp(), result), end.at(), words);
  }
}
