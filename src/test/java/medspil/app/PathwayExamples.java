package medspil.app;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import medspil.agreement.DutyKey;
import medspil.agreement.ResponsibilityRule.Act;
import medspil.agreement.RuleRef;
import medspil.agreement.Words;
import medspil.citizen.CitizenEvent;
import medspil.citizen.EmergencyAccess;
import medspil.citizen.Entitlement;
import medspil.citizen.EntitlementId;
import medspil.deadline.Amount;
import medspil.deadline.Anchor;
import medspil.deadline.ClockFact;
import medspil.deadline.DayOff;
import medspil.deadline.Deadline;
import medspil.deadline.Derivation;
import medspil.deadline.Holiday;
import medspil.deadline.Left;
import medspil.deadline.Step;
import medspil.deadline.TimeLimit;
import medspil.healthtask.Arrangement;
import medspil.healthtask.Channel;
import medspil.healthtask.EndReason;
import medspil.healthtask.HealthService;
import medspil.healthtask.HealthTaskEvent;
import medspil.healthtask.HealthTaskId;
import medspil.healthtask.Holder;
import medspil.healthtask.Level;
import medspil.healthtask.Position;
import medspil.healthtask.Reason;
import medspil.healthtask.Ruling;
import medspil.healthtask.Training;
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
import medspil.task.Because;
import medspil.task.Migration;
import medspil.task.Notice;
import medspil.task.Owner;
import medspil.task.TaskEvent;
import medspil.task.TaskId;
import medspil.team.TeamEvent;
import org.jspecify.annotations.Nullable;

/// An event of each type, in every form it may take; together they are a pathway.
final class PathwayExamples {
  private static final Instant AT = Instant.parse("2026-03-27T17:40:00Z");
  private static final LocalDate DAY = LocalDate.parse("2026-03-27");
  private static final LocalDateTime TIME = LocalDateTime.parse("2026-03-27T18:40:00");
  private static final StayId STAY = new StayId(id(10));
  private static final StayId OTHER_STAY = new StayId(id(11));
  private static final Owner HOME_NURSING =
      new Owner(id(20), id(21), "residence_municipality.home_nursing", null);
  private static final Owner FRONT_DESK =
      new Owner(id(22), id(21), "residence_municipality.home_nursing", "home_nursing");
  private static final Entitlement HOME_CARE =
      new Entitlement(new EntitlementId(id(30)), id(21), id(20), "SUL-138", AT, null);
  private static final Entitlement FACILITY =
      new Entitlement(
          new EntitlementId(id(31)), id(21), null, "SEL-107", AT, AT.plusSeconds(86_400));
  private static final Because BECAUSE =
      new Because("stay.admitted", STAY.toString(), AT, AT.plusSeconds(60), id(23), List.of());
  private static final Because NOT_ALL_KNOWN =
      new Because("stay.admitted", STAY.toString(), AT, AT, null, List.of("citizen.age"));

  static final List<Event> EVENTS =
      Stream.of(
              citizen(),
              stays(),
              DischargeExamples.EVENTS,
              tasks(),
              team(),
              TeamWorkExamples.EVENTS,
              healthTasks(),
              GoalEvents.ALL,
              MeetingEvents.ALL,
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
        new StayEvent.ReadyWithdrawn(STAY, AT));
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

  private static List<Event> tasks() {
    return List.of(
        assigned(1, clock(AT)),
        assigned(2, null),
        assigned(3, clock(AT)),
        assigned(4, clock(AT)),
        assigned(5, clock(AT)),
        assigned(6, clock(AT)),
        new TaskEvent.Moved(task(1), FRONT_DESK, NOT_ALL_KNOWN, clock(AT.plusSeconds(60))),
        new TaskEvent.Moved(task(2), FRONT_DESK, BECAUSE, null),
        new TaskEvent.Withdrawn(task(2), "ground_gone", AT),
        new TaskEvent.Reinstated(task(2), HOME_NURSING, BECAUSE, clock(AT)),
        new TaskEvent.Reinstated(task(2), HOME_NURSING, BECAUSE, null),
        new TaskEvent.Withdrawn(task(6), "lapsed", AT),
        new TaskEvent.Done(task(3), "still_right", AT, id(40)),
        new TaskEvent.Done(task(2), "proved", AT, null),
        new TaskEvent.Paused(task(4), new ClockFact.Paused(AT, "waits_for_citizen")),
        new TaskEvent.Paused(task(5), new ClockFact.Paused(AT, "waits_for_partner")),
        new TaskEvent.Resumed(task(5), new ClockFact.Resumed(AT, deadline(AT))),
        new TaskEvent.Extended(
            task(5), new ClockFact.Extended(AT, "waits_for_partner", deadline(AT))),
        new TaskEvent.HandedOver(task(1), "wrong_unit", AT, HOME_NURSING),
        new TaskEvent.Rejected(task(1), "not_ours", AT, FRONT_DESK),
        new TaskEvent.GroundChanged(task(3), true),
        migrated(4, clock(AT)),
        migrated(6, null),
        new TaskEvent.PassedDue(task(1), AT),
        new TaskEvent.Told(task(1), FRONT_DESK, Notice.Why.PASSED, AT.plusSeconds(3600), AT),
        new TaskEvent.Told(task(3), FRONT_DESK, Notice.Why.DONE, AT, AT),
        new TaskEvent.Told(task(3), HOME_NURSING, Notice.Why.DONE, AT, AT),
        new TaskEvent.NoticeSeen(task(3), HOME_NURSING.unit(), Notice.Why.DONE, AT));
  }

  private static Event migrated(int number, ClockFact.@Nullable Started clock) {
    var rule = new RuleRef("indlaeggelse-og-udskrivelse-midt", 2, "2.1", "admission_report");
    return new TaskEvent.Migrated(
        task(number),
        new Migration(1, 2, AT),
        rule,
        new Words(Map.of("da", "Send indlæggelsesrapporten")),
        HOME_NURSING,
        BECAUSE,
        clock == null,
        clock);
  }

  private static Event assigned(int number, ClockFact.@Nullable Started clock) {
    var rule = new RuleRef("indlaeggelse-og-udskrivelse-midt", 1, "2.1", "admission_report");
    var key =
        new DutyKey(
            id(1).toString(), rule.agreement(), rule.clause(), rule.rule(), STAY + "/" + number);
    var title = new Words(Map.of("da", "Tjek indlæggelsesrapporten"));
    return new TaskEvent.Assigned(task(number), key, rule, title, HOME_NURSING, BECAUSE, clock);
  }

  private static ClockFact.Started clock(Instant at) {
    return new ClockFact.Started(at, after(24, Amount.Unit.HOURS), deadline(at));
  }

  private static Deadline deadline(Instant at) {
    return new Deadline(
        at.plusSeconds(86_400), Optional.of(at.plusSeconds(3_600)), new Derivation(steps()));
  }

  private static List<Step> steps() {
    return Stream.of(limits(), counted(), paused()).flatMap(List::stream).toList();
  }

  private static List<Step> limits() {
    return Stream.of(
            after(30, Amount.Unit.MINUTES),
            after(4, Amount.Unit.HOURS),
            new TimeLimit.Before(new Amount(14, Amount.Unit.DAYS), "the meeting"),
            after(2, Amount.Unit.BUSINESS_DAYS),
            after(1, Amount.Unit.WEEKS),
            new TimeLimit.After(new Amount(3, Amount.Unit.MONTHS), true, "discharge"),
            new TimeLimit.AtOnce(""),
            new TimeLimit.ByTime(LocalTime.NOON, "discharge"),
            new TimeLimit.OncePerShift(""),
            new TimeLimit.WithinHours(TimeLimit.WithinHours.Kind.OPENING, ""),
            new TimeLimit.WithinHours(TimeLimit.WithinHours.Kind.READING, ""))
        .<Step>map(Step.LimitIs::new)
        .toList();
  }

  private static List<Step> counted() {
    return List.of(
        new Step.CountedFrom(TIME, Anchor.From.NOTICE, ""),
        new Step.CountedFrom(TIME, Anchor.From.EVENT, "discharge"),
        new Step.CountedBackFrom(TIME, "the meeting"),
        new Step.SkippedWeekends(List.of(DAY)),
        new Step.SkippedHolidays(List.of(new DayOff.PublicHoliday(DAY, List.of(Holiday.values())))),
        new Step.SkippedClosingDays(List.of(DAY)),
        new Step.ClockChanged(DAY, Step.ClockChanged.Direction.FORWARD),
        new Step.ClockChanged(DAY, Step.ClockChanged.Direction.BACK),
        new Step.RolledForward(DAY, DAY.plusDays(3)),
        new Step.AtOnceMeans(Duration.ofMinutes(30)),
        new Step.AlreadyPassed(TIME, TIME.plusHours(1)),
        new Step.ShiftLasts(TIME, TIME.plusHours(8)),
        new Step.HoursLast(TimeLimit.WithinHours.Kind.OPENING, TIME, TIME.plusHours(8)),
        new Step.Extended("waits_for_partner"),
        new Step.AimFor(TIME),
        new Step.EndOfDay(DAY),
        new Step.Until(TIME));
  }

  private static List<Step> paused() {
    return Stream.of(Left.Unit.values())
        .<Step>map(unit ->
            new Step.Paused(TIME, TIME.plusHours(1), "waits_for_citizen", new Left(2, unit)))
        .toList();
  }

  private static List<Event> team() {
    return List.of(
        new TeamEvent.ProgrammeStated("bipolar"),
        new TeamEvent.ProgrammeStated(null),
        new TeamEvent.JobCentreContactStated(true),
        new TeamEvent.FacilityStated(true, false),
        new TeamEvent.CoordinatorPlaced(
            new TeamEvent.Coordinator("psychiatry", id(23), "4.1/coordinator", null)),
        new TeamEvent.CoordinatorPlaced(
            new TeamEvent.Coordinator("social_area", null, null, "citizens_wish")));
  }

  private static List<Event> healthTasks() {
    var nurses = new Holder(id(21), id(20));
    var facility = new Holder(id(50), id(51));
    var insulin = new HealthTaskId(id(60));
    var wound = new HealthTaskId(id(61));
    var stockings = new HealthTaskId(id(62));
    var service =
        new HealthService("model/1/B1/insulin", new Words(Map.of("da", "Insulinindsprøjtning")));
    var whole =
        new Arrangement(
            nurses, facility, Act.HEALTH_ACT, nurses, List.of(Channel.PHONE, Channel.MESSAGE));
    var open = new Arrangement(null, null, null, null, List.of());
    var note = new NoteId(id(63));
    return Stream.concat(
            everyForm(service, facility),
            Stream.of(
                new HealthTaskEvent.Begun(insulin, service, facility, whole, AT),
                new HealthTaskEvent.Begun(wound, service, facility, open, AT),
                new HealthTaskEvent.Begun(stockings, service, facility, open, AT),
                new HealthTaskEvent.Arranged(wound, whole),
                new HealthTaskEvent.Trained(
                    insulin,
                    new Training(id(64), id(65), facility, id(66), DAY, DAY.plusDays(365))),
                new HealthTaskEvent.Trained(
                    insulin, new Training(id(67), id(68), facility, id(66), DAY, null)),
                new HealthTaskEvent.ClarificationStarted(
                    insulin, Reason.NO_COMPETENCE, id(50), note, nurses, AT),
                new HealthTaskEvent.ClarificationStarted(
                    wound, Reason.LAW_READ_DIFFERENTLY, id(21), null, facility, AT),
                new HealthTaskEvent.MeanwhileMoved(insulin, facility),
                new HealthTaskEvent.PositionStated(
                    insulin, new Position(id(50), nurses, Position.Ground.COMPETENCE, note, AT)),
                new HealthTaskEvent.PositionStated(
                    wound, new Position(id(21), facility, Position.Ground.SOCIAL_ACT, null, AT)),
                new HealthTaskEvent.Lifted(wound, Level.LEADERS),
                new HealthTaskEvent.Settled(
                    insulin,
                    new Ruling(
                        nurses, nurses, Act.HEALTH_ACT, Level.PARTIES, DAY, DAY, id(66), note, AT)),
                new HealthTaskEvent.Settled(
                    wound,
                    new Ruling(
                        facility,
                        facility,
                        null,
                        Level.STEERING_GROUP,
                        DAY,
                        DAY,
                        id(66),
                        null,
                        AT)),
                new HealthTaskEvent.ClarificationStarted(
                    wound, Reason.NEEDS_MORE, id(21), null, facility, AT),
                new HealthTaskEvent.Ended(stockings, EndReason.NO_LONGER_NEEDED, AT)))
        .toList();
  }

  /// A task for each reason, with an act, a channel, a ground and a level of its own.
  private static Stream<Event> everyForm(HealthService service, Holder facility) {
    var reasons = List.of(Reason.values());
    return IntStream.range(0, reasons.size())
        .boxed()
        .flatMap(number -> form(number, reasons.get(number), service, facility));
  }

  private static Stream<Event> form(
      int number, Reason reason, HealthService service, Holder facility) {
    var task = new HealthTaskId(id(200 + number));
    var act = one(List.of(Act.values()), number);
    var channels = List.of(one(List.of(Channel.values()), number));
    var ground = one(List.of(Position.Ground.values()), number);
    var level = one(List.of(Level.LEADERS, Level.DIRECTORS, Level.STEERING_GROUP), number);
    var position = new Position(id(50), facility, ground, null, AT);
    return Stream.of(
        new HealthTaskEvent.Begun(
            task, service, facility, new Arrangement(facility, null, act, null, channels), AT),
        new HealthTaskEvent.ClarificationStarted(task, reason, id(50), null, facility, AT),
        new HealthTaskEvent.PositionStated(task, position),
        new HealthTaskEvent.Lifted(task, level),
        new HealthTaskEvent.Ended(task, one(List.of(EndReason.values()), number), AT));
  }

  private static <T> T one(List<T> all, int number) {
    return all.get(number % all.size());
  }

  private static TimeLimit after(int number, Amount.Unit unit) {
    return new TimeLimit.After(new Amount(number, unit), false, "");
  }

  private static TaskId task(int number) {
    return new TaskId(id(100 + number));
  }

  private static UUID id(int number) {
    return new UUID(0x019a_0000_0000_7000L, 0x8000_0000_0000_0000L + number);
  }
}
