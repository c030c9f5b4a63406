package medspil.governance;

import java.util.List;
import medspil.directory.OrganisationId;
import medspil.journal.Fold;
import medspil.journal.Recorded;

/// How the events of a group become its state.
public final class GroupFold implements Fold<BodyGroup> {
  @Override
  public BodyGroup empty() {
    return BodyGroup.EMPTY;
  }

  @Override
  public BodyGroup evolve(BodyGroup group, Recorded recorded) {
    return recorded.event() instanceof GroupEvent event ? evolve(group, event) : group;
  }

  static BodyGroup evolve(BodyGroup group, GroupEvent event) {
    return switch (event) {
      case GroupEvent.Founded(var charter) -> group.founded(charter);
      case GroupEvent.MembersChanged(var members) -> members(group, members);
      case GroupEvent.BodySetUp(var body, var setup) -> group.and(new Body(body, 1, setup));
      case GroupEvent.BodyChanged(var body, var setup) ->
          group.body(body, one -> one.changed(setup));
      case GroupEvent.MeetingPlanned planned -> group.and(BodyMeeting.planned(planned));
      case GroupEvent.MeetingMoved(var meeting, var at, var place) ->
          group.meeting(meeting, one -> one.moved(at, place));
      case GroupEvent.MeetingCalledOff(var meeting) -> group.meeting(meeting, BodyMeeting::off);
      case GroupEvent.MeetingHeld(var meeting, var minutes) ->
          group.meeting(meeting, one -> one.held(minutes));
      case GroupEvent.CaseRaised raised -> group.and(raised(group, raised));
      case GroupEvent.CaseTaken(var matter, var meeting) ->
          group.meeting(meeting, one -> one.taking(matter));
      case GroupEvent.CaseSent sent -> group.matter(sent.matter(), one -> one.sent(sent));
      case GroupEvent.Decided decided ->
          group.matter(decided.matter(), one -> one.said(decision(one, decided)));
      case GroupEvent.CarriedOut(var matter, var on, var text) ->
          group.matter(matter, one -> one.carriedOut(new BodyDecision.Done(on, text)));
    };
  }

  private static BodyGroup members(BodyGroup group, List<OrganisationId> members) {
    var charter = group.charter();
    return charter == null ? group : group.founded(charter.with(members));
  }

  private static BodyCase raised(BodyGroup group, GroupEvent.CaseRaised raised) {
    return new BodyCase(
        raised.matter(),
        group.cases().size() + 1,
        raised.body(),
        raised.by(),
        raised.on(),
        raised.title(),
        raised.text(),
        raised.about(),
        List.of());
  }

  private static BodyDecision decision(BodyCase matter, GroupEvent.Decided decided) {
    return new BodyDecision(
        matter.body(),
        decided.meeting(),
        decided.outcome(),
        decided.text(),
        decided.on(),
        decided.minutes(),
        decided.doer(),
        decided.due(),
        null);
  }
}
