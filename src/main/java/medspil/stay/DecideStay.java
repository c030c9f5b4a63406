package medspil.stay;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import medspil.journal.Decision;
import medspil.journal.Happened;

/// Answers a wish about a stay: what happened, or why not.
public final class DecideStay {
  private DecideStay() {}

  public static Decision decide(Stays stays, StayCommand command) {
    return switch (command) {
      case StayCommand.Report(var claim) -> report(stays, claim);
      case StayCommand.AcceptClaim(var claim, var at) ->
          stays.has(claim)
              ? happened(new StayEvent.ClaimAccepted(claim), at)
              : new Decision.Refused(StayRefusal.NO_SUCH_CLAIM);
      case StayCommand.CloseByHand(var stay, var at) ->
          about(
              stays.find(stay),
              one -> one.phase().away(),
              one -> happened(new StayEvent.ClosedByHand(stay, at), at));
      case StayCommand.TellReportSent(var episodes, var automatic, var at) ->
          about(
              stays.withEpisode(episodes),
              _ -> true,
              one -> happened(new StayEvent.ReportSent(one.id(), automatic, at), at));
      case StayCommand.CheckReport(var stay, var answer, var at) ->
          about(
              stays.find(stay),
              _ -> true,
              _ -> happened(new StayEvent.ReportChecked(stay, answer, at), at));
      case StayCommand.PlanDischarge plan -> plan(stays, plan);
      case StayCommand.DeclareReady(var stay, var at) ->
          about(
              stays.find(stay),
              one -> one.phase().away(),
              one ->
                  one.readyAt() == null
                      ? happened(new StayEvent.DeclaredReady(stay, at), at)
                      : new Decision.Accepted(List.of()));
      case StayCommand.WithdrawReady(var stay, var at) ->
          about(
              stays.find(stay),
              one -> one.readyAt() != null,
              _ -> happened(new StayEvent.ReadyWithdrawn(stay, at), at));
      case StayCommand.AnswerReady answer -> answer(stays, answer);
    };
  }

  private static Decision report(Stays stays, Claim claim) {
    return stays.has(claim.id())
        ? new Decision.Accepted(List.of())
        : happened(new StayEvent.Claimed(claim), claim.occurredAt());
  }

  private static Decision plan(Stays stays, StayCommand.PlanDischarge plan) {
    if (plan.upToWeekend() && plan.reason() == null) {
      return new Decision.Refused(StayRefusal.REASON_MISSING);
    }
    var event =
        new StayEvent.DischargePlanned(
            plan.stay(), plan.expected(), plan.upToWeekend(), plan.reason(), plan.at());
    return about(
        stays.find(plan.stay()), one -> one.phase().away(), _ -> happened(event, plan.at()));
  }

  /// To the ready notice that was read: after another one it is asked anew.
  private static Decision answer(Stays stays, StayCommand.AnswerReady answer) {
    return about(
        stays.find(answer.stay()),
        one -> one.phase().away(),
        one -> {
          var ready = one.ready();
          if (ready == null || !ready.at().equals(answer.readyAt())) {
            return new Decision.Refused(StayRefusal.NOT_READY);
          }
          var said = ready.latest().filter(last -> Objects.equals(last.from(), answer.from()));
          return said.isPresent()
              ? new Decision.Accepted(List.of())
              : happened(
                  new StayEvent.ReadyAnswered(answer.stay(), answer.from(), answer.at()),
                  answer.at());
        });
  }

  private static Decision about(
      Optional<Stay> stay, Predicate<Stay> open, Function<Stay, Decision> then) {
    if (stay.isEmpty()) {
      return new Decision.Refused(StayRefusal.NO_SUCH_STAY);
    }
    return open.test(stay.get())
        ? then.apply(stay.get())
        : new Decision.Refused(StayRefusal.STAY_IS_OVER);
  }

  private static Decision happened(StayEvent event, Instant at) {
    return new Decision.Accepted(List.of(new Happened(event, at)));
  }
}
