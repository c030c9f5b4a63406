package medspil.governance;

import java.util.List;
import medspil.journal.Category;
import medspil.journal.EventType;
import medspil.journal.EventTypes;

/// The names under which what happens to groups of bodies is stored for ever.
public final class GroupEvents {
  public static final EventTypes TYPES =
      new EventTypes(
          List.of(
              named("governance.founded/1", GroupEvent.Founded.class),
              named("governance.members_changed/1", GroupEvent.MembersChanged.class),
              named("governance.body_set_up/1", GroupEvent.BodySetUp.class),
              named("governance.body_changed/1", GroupEvent.BodyChanged.class),
              named("governance.meeting_planned/1", GroupEvent.MeetingPlanned.class),
              named("governance.meeting_moved/1", GroupEvent.MeetingMoved.class),
              named("governance.meeting_called_off/1", GroupEvent.MeetingCalledOff.class),
              named("governance.meeting_held/1", GroupEvent.MeetingHeld.class),
              named("governance.case_raised/1", GroupEvent.CaseRaised.class),
              named("governance.case_taken/1", GroupEvent.CaseTaken.class),
              named("governance.case_sent/1", GroupEvent.CaseSent.class),
              named("governance.decided/1", GroupEvent.Decided.class),
              named("governance.carried_out/1", GroupEvent.CarriedOut.class)));

  private GroupEvents() {}

  /// None is about a citizen; a category is needed all the same.
  private static EventType named(String name, Class<? extends GroupEvent> type) {
    return new EventType(name, Category.COORDINATION, type);
  }
}
