package medspil.individualplan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import medspil.journal.Decision;
import medspil.journal.Happened;
import medspil.journal.Note;
import org.jspecify.annotations.Nullable;

/// Answers a wish about a patient's coordinator, who is theirs whether they want a plan or not, and
/// about their plan, which is there only while they wish it.
public record DecideIndividualPlan(IndividualPlan known) {

  public Decision decide(IndividualPlanCommand command) {
    return switch (command) {
      case IndividualPlanCommand.NoteNeed one ->
          known.isNeeded()
              ? nothing()
              : happened(
                  one.at(),
                  new IndividualPlanEvent.NeedNoted(
                      new Need(one.need(), one.unit(), one.coordinatingUnit(), one.at(), null)));
      case IndividualPlanCommand.EndNeed(var at) -> endNeed(at);
      case IndividualPlanCommand.SayWish one -> wish(one);
      case IndividualPlanCommand.OfferCoordinator one -> offer(one);
      case IndividualPlanCommand.AnswerCoordinator one -> answer(one);
      case IndividualPlanCommand.Appoint one -> appoint(one);
      case IndividualPlanCommand.EndCoordinator(var at) ->
          known.coordinating().appointed() == null
              ? nothing()
              : happened(at, new IndividualPlanEvent.CoordinatorAppointed(null));
      case IndividualPlanCommand.InPlan one ->
          known.isOpen()
              ? new DecideEntries(known.paper()).decide(one)
              : refused(IndividualPlanRefusal.NOT_WISHED);
    };
  }

  // Who has a coordinator or a plan is not told in passing that it is over.
  private Decision endNeed(Instant at) {
    if (known.coordinating().appointed() != null || known.isOpen()) {
      return refused(IndividualPlanRefusal.STILL_COORDINATED);
    }
    return known.isNeeded() ? happened(at, new IndividualPlanEvent.NeedEnded(at)) : nothing();
  }

  private Decision wish(IndividualPlanCommand.SayWish one) {
    var wish = one.wish();
    var again = wish.askAgain();
    if (!known.isNeeded()) {
      return refused(IndividualPlanRefusal.NO_NEED);
    }
    if (again != null && (wish.yes() || !again.isAfter(one.today()))) {
      return refused(IndividualPlanRefusal.ASK_LATER);
    }
    return known.said().filter(last -> isSame(last, wish)).isPresent()
        ? nothing()
        : happened(wish.at(), new IndividualPlanEvent.WishSaid(wish));
  }

  private static boolean isSame(Wish last, Wish wish) {
    return last.equals(
        new Wish(
            wish.yes(),
            wish.by(),
            wish.way(),
            wish.own(),
            wish.unit(),
            wish.askAgain(),
            last.at()));
  }

  private Decision offer(IndividualPlanCommand.OfferCoordinator one) {
    if (!known.isNeeded()) {
      return refused(IndividualPlanRefusal.NO_NEED);
    }
    var before = known.coordinating().offer();
    return before != null && before.child() == one.child() && !known.coordinating().isDeclined()
        ? nothing()
        : happened(
            one.at(),
            new IndividualPlanEvent.CoordinatorOffered(
                new Coordinating.Offer(one.child(), one.at())));
  }

  private Decision answer(IndividualPlanCommand.AnswerCoordinator one) {
    if (known.coordinating().offer() == null) {
      return refused(IndividualPlanRefusal.NOT_OFFERED);
    }
    var before = known.coordinating().answer();
    return before != null && before.yes() == one.yes() && before.own() == one.own()
        ? nothing()
        : happened(
            one.at(),
            new IndividualPlanEvent.CoordinatorAnswered(
                new Coordinating.Answer(one.yes(), one.own(), one.at())));
  }

  private Decision appoint(IndividualPlanCommand.Appoint one) {
    if (!known.isNeeded()) {
      return refused(IndividualPlanRefusal.NO_NEED);
    }
    if (known.coordinating().offer() == null) {
      return refused(IndividualPlanRefusal.NOT_OFFERED);
    }
    if (known.coordinating().isDeclined()) {
      return refused(IndividualPlanRefusal.DECLINED);
    }
    return Optional.ofNullable(known.coordinating().appointed())
            .filter(was -> was.child() == one.child())
            .filter(was -> was.person().equals(one.person()) && was.unit().equals(one.unit()))
            .isPresent()
        ? nothing()
        : happened(
            one.at(),
            new IndividualPlanEvent.CoordinatorAppointed(
                new Coordinating.Coordinator(one.person(), one.unit(), one.child(), one.at())));
  }

  static Decision refused(IndividualPlanRefusal why) {
    return new Decision.Refused(why);
  }

  static Decision nothing() {
    return new Decision.Accepted(List.of());
  }

  static Decision happened(Instant at, IndividualPlanEvent event) {
    return happened(at, event, null);
  }

  static Decision happened(Instant at, IndividualPlanEvent event, @Nullable Note words) {
    var notes = words == null ? List.<Note>of() : List.of(words);
    return new Decision.Accepted(List.of(new Happened(event, at, notes)));
  }
}
