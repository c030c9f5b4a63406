package medspil.negotiation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import medspil.negotiation.InformationMeeting.Answered;
import medspil.negotiation.InformationMeeting.Notice;
import medspil.negotiation.InformationMeeting.Question;
import medspil.negotiation.InformationMeeting.Seat;

/// How what happens to information meetings becomes state.
final class FoldMeetings {
  private FoldMeetings() {}

  static Afterwards evolve(Afterwards now, LifeEvent.OfMeeting event) {
    return switch (event) {
      case LifeEvent.MeetingCalled called ->
          now.meeting(
              InformationMeeting.planned(called.meeting(), null, plan(called), Notice.NONE));
      case LifeEvent.MeetingPlanned planned -> planned(now, planned);
      case LifeEvent.MeetingAnnounced _ -> at(now, event, one -> one.noticed(Notice.ANNOUNCED));
      case LifeEvent.MeetingCalledOff _ -> at(now, event, one -> one.noticed(Notice.CALLED_OFF));
      case LifeEvent.Registered(_, var organisation, var role, var people) ->
          at(now, event, one -> seated(one, new Seat(organisation, role, people)));
      case LifeEvent.QuestionAsked(_, var question, var organisation, var text) ->
          at(
              now,
              event,
              one ->
                  one.asked(and(one.questions(), new Question(question, organisation, text, ""))));
      case LifeEvent.QuestionAnswered answered -> at(now, event, one -> answered(one, answered));
      case LifeEvent.AnswerPublished(_, var question, var text, var answer) ->
          at(now, event, one -> one.answering(new Answered(question, text, answer)));
      case LifeEvent.AnswerTakenDown(_, var question) ->
          at(now, event, one -> one.silent(question));
    };
  }

  private static Afterwards at(
      Afterwards now, LifeEvent.OfMeeting event, UnaryOperator<InformationMeeting> change) {
    return now.meeting(event.meeting()).map(one -> now.meeting(change.apply(one))).orElse(now);
  }

  private static Afterwards planned(Afterwards now, LifeEvent.MeetingPlanned planned) {
    var plan =
        new MeetingPlan(
            planned.at(),
            planned.closes(),
            new HashSet<>(planned.owners()),
            new HashSet<>(planned.roles()),
            planned.link(),
            planned.place(),
            planned.agenda(),
            planned.material());
    return now.meeting(
        now.meeting(planned.meeting())
            .map(one -> one.replanned(planned.host(), plan))
            .orElseGet(() ->
                InformationMeeting.planned(planned.meeting(), planned.host(), plan, Notice.NONE)));
  }

  private static MeetingPlan plan(LifeEvent.MeetingCalled called) {
    return new MeetingPlan(
        called.at(),
        called.closes(),
        Set.copyOf(called.owners()),
        Set.copyOf(called.roles()),
        called.link(),
        "",
        List.of(),
        List.of());
  }

  /// Who registers again says it anew.
  private static InformationMeeting seated(InformationMeeting meeting, Seat seat) {
    var others =
        meeting.seats().stream()
            .filter(
                one -> !one.organisation().equals(seat.organisation()) || one.role() != seat.role())
            .toList();
    return meeting.seating(and(others, seat));
  }

  private static InformationMeeting answered(
      InformationMeeting meeting, LifeEvent.QuestionAnswered answered) {
    return meeting.asked(
        meeting.questions().stream()
            .map(one ->
                one.id().equals(answered.question())
                    ? new Question(one.id(), one.organisation(), one.text(), answered.answer())
                    : one)
            .toList());
  }

  private static <T> List<T> and(List<T> all, T one) {
    return Stream.concat(all.stream(), Stream.of(one)).toList();
  }
}
