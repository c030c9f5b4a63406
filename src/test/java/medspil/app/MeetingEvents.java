package medspil.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.goal.GoalId;
import medspil.goal.Side;
import medspil.journal.Event;
import medspil.journal.NoteId;
import medspil.meeting.ActionId;
import medspil.meeting.AgreedAction;
import medspil.meeting.CitizenView;
import medspil.meeting.Company;
import medspil.meeting.Conclusion;
import medspil.meeting.Contribution;
import medspil.meeting.MeetingEvent;
import medspil.meeting.MeetingId;
import medspil.meeting.MeetingKind;
import medspil.meeting.Outcome;
import medspil.meeting.PointsLeft;
import medspil.meeting.Preparation;
import medspil.meeting.Recommendation;
import medspil.meeting.Verdict;

/// An event of each type of status meetings, in every form it may take.
final class MeetingEvents {
  private static final Instant AT = Instant.parse("2026-03-27T17:40:00Z");
  private static final LocalDate DAY = LocalDate.parse("2026-03-27");
  private static final MeetingId YEARLY = new MeetingId(id(1));
  private static final MeetingId EARLY = new MeetingId(id(2));
  private static final MeetingId AD_HOC = new MeetingId(id(3));
  private static final MeetingId ASKED = new MeetingId(id(4));
  private static final ActionId ACTION = new ActionId(id(5));
  private static final ActionId OTHER = new ActionId(id(6));

  static final List<Event> ALL =
      Stream.of(before(), afterwards()).<Event>flatMap(List::stream).toList();

  private MeetingEvents() {}

  private static List<MeetingEvent> before() {
    return List.of(
        asked(YEARLY, MeetingKind.YEARLY, Side.AUTHORITY),
        asked(EARLY, MeetingKind.THREE_MONTHS, Side.PROVIDER),
        asked(AD_HOC, MeetingKind.AD_HOC, Side.PROVIDER),
        new MeetingEvent.MeetingAsked(ASKED, MeetingKind.REQUESTED, note(20), Side.CITIZEN, AT),
        new MeetingEvent.MeetingPlanned(YEARLY, MeetingKind.YEARLY, AT, note(21), AT),
        new MeetingEvent.MeetingPlanned(EARLY, MeetingKind.THREE_MONTHS, AT, null, AT),
        new MeetingEvent.MeetingCalled(YEARLY, AT),
        said("agenda-1", Side.CITIZEN, 22),
        said("status-1", Side.PROVIDER, 23),
        said("agenda-2", Side.AUTHORITY, 24),
        new MeetingEvent.MeetingCancelled(AD_HOC, AT));
  }

  private static List<MeetingEvent> afterwards() {
    return List.of(
        new MeetingEvent.MeetingHeld(YEARLY, DAY, Set.of(Side.CITIZEN), AT),
        new MeetingEvent.PointConcluded(YEARLY, "agenda-1", new Conclusion(1, note(25), AT)),
        new MeetingEvent.ActionAgreed(
            YEARLY, new AgreedAction(ACTION, note(26), id(10), DAY, AT, null)),
        new MeetingEvent.ActionAgreed(
            YEARLY, new AgreedAction(OTHER, note(27), id(10), DAY, AT, null)),
        new MeetingEvent.ActionSettled(YEARLY, ACTION, true, AT),
        new MeetingEvent.ActionSettled(YEARLY, OTHER, false, AT),
        advised(Outcome.CONTINUE, 11),
        advised(Outcome.CHANGE, 12),
        advised(Outcome.END, 13),
        advised(Outcome.END_AND_NEW, 14),
        decided(Outcome.CONTINUE, CitizenView.AGREES, 11),
        decided(Outcome.CHANGE, CitizenView.DISAGREES, 12),
        decided(Outcome.END, CitizenView.NOT_HEARD, 13),
        new MeetingEvent.StatusRead(YEARLY, new Preparation(null, AT)),
        new MeetingEvent.StatusRead(YEARLY, new Preparation(note(28), AT)),
        new MeetingEvent.CompanyNoted(EARLY, Set.of(Company.GUARDIAN), AT),
        new MeetingEvent.CompanyNoted(AD_HOC, Set.of(Company.OTHER), AT),
        new MeetingEvent.CompanyNoted(YEARLY, Set.of(Company.CLOSE_ONE), AT),
        new MeetingEvent.ConclusionsLeft(YEARLY, new PointsLeft(List.of("agenda-2"), note(29)), AT),
        new MeetingEvent.MinutesSent(YEARLY, AT),
        new MeetingEvent.MinutesAcknowledged(YEARLY, Side.CITIZEN, AT));
  }

  private static MeetingEvent asked(MeetingId id, MeetingKind kind, Side by) {
    return new MeetingEvent.MeetingAsked(id, kind, null, by, AT);
  }

  private static MeetingEvent advised(Outcome outcome, int goal) {
    return new MeetingEvent.GoalAdvised(
        YEARLY, new GoalId(id(goal)), new Recommendation(outcome, note(30), AT));
  }

  private static MeetingEvent decided(Outcome outcome, CitizenView view, int goal) {
    return new MeetingEvent.GoalDecided(
        YEARLY, new GoalId(id(goal)), new Verdict(outcome, view, note(31), AT));
  }

  private static MeetingEvent said(String point, Side by, int words) {
    return new MeetingEvent.ContributionGiven(YEARLY, new Contribution(point, by, note(words), AT));
  }

  private static NoteId note(int number) {
    return new NoteId(id(number));
  }

  private static UUID id(int number) {
    return new UUID(0x019a_0000_0000_7200L, 0x8000_0000_0000_0000L + number);
  }
}
