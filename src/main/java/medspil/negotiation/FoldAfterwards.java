package medspil.negotiation;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.directory.OrganisationId;

/// How what is done with an agreement that stands becomes state.
final class FoldAfterwards {
  private FoldAfterwards() {}

  /// Anything else changes nothing here.
  static Afterwards evolve(Afterwards now, LifeEvent event) {
    return switch (event) {
      case LifeEvent.ImplementationPlanned(var from, var until) ->
          now.rollingOut(new Rollout(from, until, now.rollout().places()));
      case LifeEvent.FacilityMoved(var facility, var owner, var progress, var on) ->
          now.rollingOut(moved(now.rollout(), facility, new Rollout.Place(owner, progress, on)));
      case LifeEvent.MeetingCalled called -> now.meeting(meeting(called));
      case LifeEvent.Registered(var id, var organisation, var role, var people) ->
          now.meeting(id)
              .map(one ->
                  now.meeting(seated(one, new InformationMeeting.Seat(organisation, role, people))))
              .orElse(now);
      case LifeEvent.QuestionAsked(var id, var question, var organisation, var text) ->
          now.meeting(id)
              .map(one ->
                  now.meeting(
                      asked(
                          one, new InformationMeeting.Question(question, organisation, text, ""))))
              .orElse(now);
      case LifeEvent.QuestionAnswered(var id, var question, var answer) ->
          now.meeting(id).map(one -> now.meeting(answered(one, question, answer))).orElse(now);
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

  private static Rollout moved(Rollout rollout, OrganisationId facility, Rollout.Place place) {
    var places = new HashMap<>(rollout.places());
    places.put(facility, place);
    return new Rollout(rollout.from(), rollout.until(), places);
  }

  private static InformationMeeting meeting(LifeEvent.MeetingCalled called) {
    return new InformationMeeting(
        called.meeting(),
        called.at(),
        called.closes(),
        Set.copyOf(called.owners()),
        Set.copyOf(called.roles()),
        called.link(),
        List.of(),
        List.of());
  }

  /// Who registers again says it anew.
  private static InformationMeeting seated(
      InformationMeeting meeting, InformationMeeting.Seat seat) {
    var others =
        meeting.seats().stream()
            .filter(one ->
                !one.organisation().equals(seat.organisation()) || one.role() != seat.role());
    return meeting.seating(Stream.concat(others, Stream.of(seat)).toList());
  }

  private static InformationMeeting asked(
      InformationMeeting meeting, InformationMeeting.Question question) {
    return meeting.asked(Stream.concat(meeting.questions().stream(), Stream.of(question)).toList());
  }

  private static InformationMeeting answered(
      InformationMeeting meeting, UUID question, String answer) {
    return meeting.asked(
        meeting.questions().stream()
            .map(one ->
                one.id().equals(question)
                    ? new InformationMeeting.Question(
                        one.id(), one.organisation(), one.text(), answer)
                    : one)
            .toList());
  }
}
