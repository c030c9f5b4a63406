package medspil.discharge;

import static medspil.discharge.DecideGoingHome.happened;
import static medspil.discharge.DecideGoingHome.nothing;
import static medspil.discharge.DecideGoingHome.refused;
import static medspil.discharge.DecideGoingHome.written;

import java.util.function.BiFunction;
import medspil.journal.Decision;
import medspil.journal.Note;
import medspil.stay.StayId;
import org.jspecify.annotations.Nullable;

/// Answers a wish about a hand-over: it is one when somebody who takes over has said yes.
final class DecideHandOver {
  private final Discharges discharges;
  private final GoingHome now;

  private DecideHandOver(Discharges discharges, GoingHome now) {
    this.discharges = discharges;
    this.now = now;
  }

  static Decision decide(Discharges discharges, GoingHome now, GoingHomeCommand command) {
    var decide = new DecideHandOver(discharges, now);
    if (command instanceof GoingHomeCommand.OfferHandOver offer) {
      return decide.offer(offer);
    }
    if (command
        instanceof
        GoingHomeCommand.AcceptHandOver(var _, var id, var person, var firstContact, var at)) {
      return decide.answer(id, new HandOver.Answer(person, firstContact, null, at), null);
    }
    if (command
        instanceof GoingHomeCommand.DeclineHandOver(var _, var id, var person, var why, var at)) {
      return decide.answer(id, new HandOver.Answer(person, null, why.id(), at), why);
    }
    if (command instanceof GoingHomeCommand.JudgeHandOver judge) {
      return decide.judge(judge);
    }
    if (command instanceof GoingHomeCommand.WithdrawHandOver(var _, var id, var at)) {
      return decide.about(
          id, (stay, _) -> happened(new GoingHomeEvent.HandOverWithdrawn(stay, id, at), at));
    }
    throw new IllegalArgumentException("not about a hand-over: " + command.getClass());
  }

  private Decision offer(GoingHomeCommand.OfferHandOver offer) {
    if (offer.from().equals(offer.to())) {
      return refused(DischargeRefusal.TO_ITSELF);
    }
    if (now.find(offer.handOver()).isPresent()) {
      return nothing();
    }
    var handOver =
        new HandOver(
            offer.handOver(),
            offer.from(),
            offer.to(),
            offer.what().id(),
            offer.ends(),
            offer.at(),
            null,
            null,
            null);
    return written(
        offer.what(), new GoingHomeEvent.HandOverOffered(offer.stay(), handOver), offer.at());
  }

  // The first answer counts; a no may become a yes, and a yes get another day.
  private Decision answer(HandOverId id, HandOver.Answer answer, @Nullable Note why) {
    return about(
        id,
        (stay, handOver) -> {
          var before = handOver.answer();
          if (before != null && before.firstContact() != null && answer.firstContact() == null) {
            return refused(DischargeRefusal.ALREADY_ANSWERED);
          }
          if (before != null && same(before, answer)) {
            return nothing();
          }
          var event = new GoingHomeEvent.HandOverAnswered(stay, id, answer);
          return why == null ? happened(event, answer.at()) : written(why, event, answer.at());
        });
  }

  private static boolean same(HandOver.Answer before, HandOver.Answer answer) {
    var day = answer.firstContact();
    return day != null && day.equals(before.firstContact());
  }

  private Decision judge(GoingHomeCommand.JudgeHandOver judge) {
    return about(
        judge.handOver(),
        (stay, handOver) -> {
          if (handOver.state() != HandOver.State.ACCEPTED) {
            return refused(DischargeRefusal.NOT_ACCEPTED);
          }
          var before = handOver.judged();
          var missed = judge.missed();
          if (before != null && before.enough() == judge.enough() && missed == null) {
            return nothing();
          }
          var judged =
              new HandOver.Judged(judge.enough(), missed == null ? null : missed.id(), judge.at());
          return happened(
              new GoingHomeEvent.HandOverJudged(stay, judge.handOver(), judged),
              judge.at(),
              missed);
        });
  }

  private Decision about(HandOverId id, BiFunction<StayId, HandOver, Decision> then) {
    var handOver = now.find(id);
    if (handOver.isEmpty()) {
      return refused(DischargeRefusal.NO_SUCH_POINT);
    }
    if (handOver.get().state() == HandOver.State.WITHDRAWN) {
      return refused(DischargeRefusal.NO_LONGER_HOLDS);
    }
    var home =
        discharges.goingHome().values().stream()
            .filter(one -> one.find(id).isPresent())
            .map(GoingHome::stay)
            .findFirst()
            .orElse(now.stay());
    return then.apply(home, handOver.get());
  }
}
