package medspil.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.citizen.CitizenEvent;
import medspil.citizen.EmergencyAccess;
import medspil.citizen.Entitlement;
import medspil.citizen.EntitlementId;
import medspil.journal.Event;
import medspil.journal.NoteId;
import medspil.stay.Claim;
import medspil.stay.Place;
import medspil.stay.ReportAnswer;
import medspil.stay.Sector;
import medspil.stay.StayEvent;
import medspil.stay.StayId;
import medspil.stay.Way;
import medspil.stay.What;
import medspil.team.CoordinationNeed;
import medspil.team.TeamEvent;

/// An event of each type, in every form it may take; together they are a pathway.
final class PathwayExamples {
  static final Instant AT = Instant.parse("2026-03-27T17:40:00Z");
  static final LocalDate DAY = LocalDate.parse("2026-03-27");
  static final StayId STAY = new StayId(id(10));
  private static final StayId OTHER_STAY = new StayId(id(11));
  private static final Entitlement HOME_CARE =
      new Entitlement(new EntitlementId(id(30)), id(21), id(20), "SUL-138", AT, null);
  private static final Entitlement FACILITY =
      new Entitlement(
          new EntitlementId(id(31)), id(21), null, "SEL-107", AT, AT.plusSeconds(86_400));

  static final List<Event> EVENTS =
      Stream.of(
              citizen(),
              stays(),
              DischargeExamples.EVENTS,
              TaskEventExamples.EVENTS,
              team(),
              TeamWorkExamples.EVENTS,
              HealthTaskExamples.EVENTS,
              GoalEvents.ALL,
              MeetingEvents.ALL,
              ChangeEvents.ALL,
              NeedEvents.ALL,
              PlanEvents.ALL,
              EndingEvents.ALL,
              CareTransitionEvents.ALL,
              IndividualPlanEvents.ALL,
              ModelEvents.ALL,
              InformationEvents.ALL,
              IncidentEvents.ALL,
              VisitEvents.ALL,
              FrameEvents.ALL,
              MessageEvents.ALL,
              OrderExamples.events())
          .flatMap(List::stream)
          .toList();

  private PathwayExamples() {}

  private static List<Event> citizen() {
    return List.of(
        new CitizenEvent.Registered(id(21), LocalDate.parse("1948-12-25")),
        new CitizenEvent.Registered(id(21), null),
        new CitizenEvent.Moved(id(24)),
        new CitizenEvent.EntitlementOpened(HOME_CARE),
        new CitizenEvent.EntitlementOpened(FACILITY),
        new CitizenEvent.EntitlementEnded(HOME_CARE.id(), AT),
        new CitizenEvent.PracticeChosen(id(25)),
        new CitizenEvent.EmergencyAccessTaken(
            new EmergencyAccess(
                id(26), id(21), "home_nurse", "danger", AT, AT.plusSeconds(28_800))));
  }

  private static List<Event> stays() {
    return List.of(
        claimed("m1", What.ACUTE_START, Way.STATED, Sector.SOMATIC),
        claimed("m2", What.ADMISSION, Way.CORRECTED, Sector.PSYCHIATRIC),
        claimed("m3", What.LEAVE_START, Way.CANCELLED, Sector.UNKNOWN),
        claimed("m4", What.LEAVE_END, Way.STATED, Sector.SOMATIC),
        claimed("m5", What.END, Way.STATED, Sector.SOMATIC),
        bare("m6", What.DEATH),
        new StayEvent.ClaimAccepted("m2"),
        new StayEvent.ClosedByHand(STAY, AT),
        new StayEvent.ReportSent(STAY, true, AT),
        new StayEvent.ReportSent(OTHER_STAY, false, AT),
        new StayEvent.ReportChecked(STAY, ReportAnswer.STILL_RIGHT, AT),
        new StayEvent.ReportChecked(OTHER_STAY, ReportAnswer.NEW_SENT, AT),
        new StayEvent.DischargePlanned(STAY, DAY, true, "family_is_home", AT),
        new StayEvent.DischargePlanned(OTHER_STAY, DAY, false, null, AT),
        new StayEvent.DeclaredReady(STAY, AT),
        new StayEvent.DeclaredReady(OTHER_STAY, AT),
        new StayEvent.ReadyWithdrawn(STAY, AT),
        new StayEvent.ReadyAnswered(OTHER_STAY, null, AT),
        new StayEvent.ReadyAnswered(OTHER_STAY, DAY, AT));
  }

  private static Event claimed(String id, What what, Way way, Sector sector) {
    return new StayEvent.Claimed(
        new Claim(
            id,
            what,
            way,
            List.of("bd481c38-a921-41ed-afa1-0242ac120002", "local-1"),
            AT,
            AT.minusSeconds(3600),
            AT.plusSeconds(30),
            AT.plusSeconds(60),
            new Place(id(23), "265161000016000", "Medicinsk afsnit M2"),
            sector,
            true,
            id(21),
            List.of("m0")));
  }

  private static Event bare(String id, What what) {
    var ward = new Place(null, "", "");
    return new StayEvent.Claimed(
        new Claim(
            id,
            what,
            Way.STATED,
            List.of("local-2"),
            AT,
            null,
            AT,
            AT,
            ward,
            Sector.UNKNOWN,
            false,
            null,
            List.of()));
  }

  private static List<Event> team() {
    return List.of(
        new TeamEvent.ProgrammeStated("bipolar"),
        new TeamEvent.ProgrammeStated(null),
        new TeamEvent.JobCentreContactStated(true),
        new TeamEvent.FacilityStated(true, false),
        new TeamEvent.NeedJudged(
            new CoordinationNeed(true, false, false, "G4", new NoteId(id(94)), AT)),
        new TeamEvent.CoordinatorPlaced(
            new TeamEvent.Coordinator("psychiatry", id(23), "4.1/coordinator", null)),
        new TeamEvent.CoordinatorPlaced(
            new TeamEvent.Coordinator("social_area", null, null, "citizens_wish")));
  }

  static UUID id(int number) {
    return new UUID(0x019a_0000_0000_7000L, 0x8000_0000_0000_0000L + number);
  }
}
