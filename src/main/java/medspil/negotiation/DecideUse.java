package medspil.negotiation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import medspil.directory.OrganisationId;
import medspil.journal.Decision;

/// Decides what becomes of a wish about an agreement that stands.
final class DecideUse {
  private final Afterwards state;
  private final Instant now;
  private final LocalDate today;

  DecideUse(Afterwards state, Instant now, LocalDate today) {
    this.state = state;
    this.now = now;
    this.today = today;
  }

  Decision on(UseCommand command) {
    return switch (command) {
      case UseCommand.PlanImplementation(_, var from, var until) ->
          until.isBefore(from)
              ? refused(LifeRefusal.ENDS_BEFORE_IT_BEGINS)
              : accepted(new LifeEvent.ImplementationPlanned(from, until));
      case UseCommand.MoveFacility(_, var facility, var place) ->
          place.since().isAfter(today)
              ? refused(LifeRefusal.NOT_YET)
              : accepted(
                  new LifeEvent.FacilityMoved(
                      facility, place.owner(), place.progress(), place.since()));
      case UseCommand.PlanCluster(_, var plan) -> plan(plan);
      case UseCommand.RecordReview(_, var review) -> review(review);
      case UseCommand.OfMeeting wish -> new DecideMeetings(state, now, today).on(wish);
      case UseCommand.SignExpectations(var by, var version) -> sign(by, version);
      case UseCommand.JudgeClause(_, var one) -> judge(one);
      case UseCommand.GiveNotice give -> give(give);
      case UseCommand.WithdrawNotice(var by) ->
          state.leaving().stream().anyMatch(one -> one.party().equals(by))
              ? accepted(new LifeEvent.NoticeWithdrawn(by))
              : refused(LifeRefusal.NO_NOTICE);
      case UseCommand.SettleContinuation(_, var one) ->
          one.fate() == Continuation.Fate.TAKEN_OVER && one.by() == null
              ? refused(LifeRefusal.NAME_MISSING)
              : accepted(
                  new LifeEvent.ContinuationSettled(
                      one.agreement(), one.fate(), one.by(), one.from()));
      case UseCommand.TakeOverDuties(_, var one) ->
          one.minutes().isBlank()
              ? refused(LifeRefusal.MINUTES_MISSING)
              : one.from().isBefore(today)
                  ? refused(LifeRefusal.ENDS_BEFORE_TODAY)
                  : accepted(
                      new LifeEvent.DutiesTakenOver(
                          one.agreement(),
                          one.of(),
                          one.function(),
                          one.by(),
                          one.from(),
                          one.minutes()));
      case UseCommand.NameSuccessor(_, var agreement) ->
          agreement.isBlank()
              ? refused(LifeRefusal.NAME_MISSING)
              : accepted(new LifeEvent.SuccessorNamed(agreement));
    };
  }

  /// A cluster is several organisations; what they plan has a name, words and an end.
  private Decision plan(ClusterPlan plan) {
    if (plan.name().isBlank()) {
      return refused(LifeRefusal.NAME_MISSING);
    }
    if (plan.members().isEmpty()) {
      return refused(LifeRefusal.MEMBERS_MISSING);
    }
    if (plan.plan().isBlank()) {
      return refused(LifeRefusal.NOTHING_SAID);
    }
    if (plan.until().isBefore(plan.from())) {
      return refused(LifeRefusal.ENDS_BEFORE_IT_BEGINS);
    }
    return isTooLong(Stream.of(plan.name(), plan.plan()))
        ? refused(LifeRefusal.TOO_LONG)
        : accepted(new LifeEvent.ClusterPlanned(plan));
  }

  private Decision review(Review review) {
    if (review.on().isAfter(today)) {
      return refused(LifeRefusal.NOT_YET);
    }
    if (review.found().isBlank()) {
      return refused(LifeRefusal.NOTHING_SAID);
    }
    var texts = Stream.of(review.found(), review.next(), review.minutes());
    return isTooLong(Stream.concat(texts, review.shown().values().stream()))
        ? refused(LifeRefusal.TOO_LONG)
        : accepted(new LifeEvent.Reviewed(review));
  }

  private static boolean isTooLong(Stream<String> texts) {
    return texts.anyMatch(text -> text.length() > DecideDraft.LONGEST_SAYING);
  }

  private Decision sign(OrganisationId by, int version) {
    boolean already =
        state.signatures().stream()
            .anyMatch(one -> one.party().equals(by) && one.version() == version);
    return already
        ? refused(LifeRefusal.SIGNED_ALREADY)
        : accepted(new LifeEvent.ExpectationsSigned(version, by, today));
  }

  /// What is to be improved has a goal; a measure and a wished effect may come later.
  private Decision judge(Judgement one) {
    if (one.fate() == Judgement.Fate.IMPROVE && one.goal().isBlank()) {
      return refused(LifeRefusal.REASON_MISSING);
    }
    return isTooLong(Stream.of(one.goal(), one.measure(), one.effect()))
        ? refused(LifeRefusal.TOO_LONG)
        : accepted(
            new LifeEvent.ClauseJudged(
                one.clause(), one.fate(), one.goal(), one.measure(), one.effect()));
  }

  private Decision give(UseCommand.GiveNotice give) {
    if (give.lastDay().isBefore(today)) {
      return refused(LifeRefusal.ENDS_BEFORE_TODAY);
    }
    return give.minutes().isBlank()
        ? refused(LifeRefusal.MINUTES_MISSING)
        : accepted(new LifeEvent.NoticeGiven(give.by(), today, give.lastDay(), give.minutes()));
  }

  private Decision accepted(LifeEvent event) {
    return DecideLife.accepted(now, event);
  }

  private static Decision refused(LifeRefusal refusal) {
    return DecideLife.refused(refusal);
  }
}
