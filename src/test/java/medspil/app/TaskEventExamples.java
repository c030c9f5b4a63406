package medspil.app;

import static medspil.app.PathwayExamples.AT;
import static medspil.app.PathwayExamples.DAY;
import static medspil.app.PathwayExamples.STAY;
import static medspil.app.PathwayExamples.id;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.agreement.DutyKey;
import medspil.agreement.RuleRef;
import medspil.agreement.Words;
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
import medspil.journal.Event;
import medspil.journal.NoteId;
import medspil.task.Because;
import medspil.task.Migration;
import medspil.task.Notice;
import medspil.task.Owner;
import medspil.task.Report;
import medspil.task.TaskEvent;
import medspil.task.TaskId;
import org.jspecify.annotations.Nullable;

/// An event of each type of a task, in every form it may take.
final class TaskEventExamples {
  private static final LocalDateTime TIME = LocalDateTime.parse("2026-03-27T18:40:00");
  private static final Owner HOME_NURSING =
      new Owner(id(20), id(21), "residence_municipality.home_nursing", null);
  private static final Owner FRONT_DESK =
      new Owner(id(22), id(21), "residence_municipality.home_nursing", "home_nursing");
  private static final Because BECAUSE =
      new Because("stay.admitted", STAY.toString(), AT, AT.plusSeconds(60), id(23), List.of());
  private static final Because NOT_ALL_KNOWN =
      new Because("stay.admitted", STAY.toString(), AT, AT, null, List.of("citizen.age"));

  static final List<Event> EVENTS =
      List.of(
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
          new TaskEvent.LeftToNext(task(1), id(43), id(20), new NoteId(id(44)), AT),
          new TaskEvent.TakenUp(task(1), id(43), AT),
          new TaskEvent.LinkSent(task(1), id(41), true, AT.plusSeconds(600), AT),
          reported(new Report(Report.What.PROMISED, "", LocalDate.parse("2026-03-30")), id(41)),
          reported(new Report(Report.What.CANNOT, "not_ours", null), null),
          reported(new Report(Report.What.DONE, "done", null), null),
          new TaskEvent.Told(task(1), FRONT_DESK, Notice.Why.PASSED, AT.plusSeconds(3600), AT),
          new TaskEvent.Told(task(3), FRONT_DESK, Notice.Why.DONE, AT, AT),
          new TaskEvent.Told(task(3), HOME_NURSING, Notice.Why.DONE, AT, AT),
          new TaskEvent.NoticeSeen(task(3), HOME_NURSING.unit(), Notice.Why.DONE, AT));

  private TaskEventExamples() {}

  private static Event reported(Report report, @Nullable UUID link) {
    return new TaskEvent.Reported(task(1), report, new NoteId(id(42)), link, AT);
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

  private static TimeLimit after(int number, Amount.Unit unit) {
    return new TimeLimit.After(new Amount(number, unit), false, "");
  }

  private static TaskId task(int number) {
    return new TaskId(id(100 + number));
  }
}
