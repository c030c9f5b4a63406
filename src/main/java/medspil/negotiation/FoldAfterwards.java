package medspil.negotiation;

/// How what is done with an agreement that stands becomes state.
final class FoldAfterwards {
  private FoldAfterwards() {}

  /// Anything else changes nothing here.
  static Afterwards evolve(Afterwards now, LifeEvent event) {
    return switch (event) {
      case LifeEvent.ImplementationPlanned(var from, var until) ->
          now.rollingOut(now.rollout().within(from, until));
      case LifeEvent.FacilityMoved(var facility, var owner, var progress, var on) ->
          now.rollingOut(now.rollout().moved(facility, new Rollout.Place(owner, progress, on)));
      case LifeEvent.ClusterPlanned(var plan) -> now.rollingOut(now.rollout().planned(plan));
      case LifeEvent.Reviewed(var review) -> now.rollingOut(now.rollout().reviewed(review));
      case LifeEvent.OfMeeting one -> FoldMeetings.evolve(now, one);
      case LifeEvent.ExpectationsSigned(var version, var party, var on) ->
          now.signed(new Signature(version, party, on));
      case LifeEvent.ClauseJudged(var clause, var fate, var goal, var measure, var effect) ->
          now.judging(new Judgement(clause, fate, goal, measure, effect));
      case LifeEvent.NoticeGiven(var party, var on, var lastDay, var minutes) ->
          now.leaving(new Leaving(party, on, lastDay, minutes));
      case LifeEvent.NoticeWithdrawn(var party) -> now.staying(party);
      case LifeEvent.SuccessorNamed(var agreement) -> now.followedBy(agreement);
      case LifeEvent.ContinuationSettled(var agreement, var fate, var by, var from) ->
          now.settling(new Continuation(agreement, fate, by, from));
      case LifeEvent.DutiesTakenOver one ->
          now.takenOver(
              new TakeOver(
                  one.agreement(), one.of(), one.function(), one.by(), one.from(), one.minutes()));
      case LifeEvent.DraftStarted _,
          LifeEvent.TextSaved _,
          LifeEvent.PartiesChanged _,
          LifeEvent.DraftWithdrawn _,
          LifeEvent.HearingOpened _,
          LifeEvent.HearingClosed _,
          LifeEvent.CommentMade _,
          LifeEvent.CommentAnswered _,
          LifeEvent.Involved _,
          LifeEvent.ApprovalAsked _,
          LifeEvent.Decided _,
          LifeEvent.TakenBack _,
          LifeEvent.Published _,
          LifeEvent.Adopted _,
          LifeEvent.Submitted _,
          LifeEvent.Ended _ ->
          now;
    };
  }
}
