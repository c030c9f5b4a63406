package medspil.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import medspil.goal.GoalId;
import medspil.goal.GoalLevel;
import medspil.goal.Side;
import medspil.journal.Event;
import medspil.journal.NoteId;
import medspil.meeting.MeetingId;
import medspil.plan.PlanContent;
import medspil.plan.PlanEvent;
import medspil.plan.PlannedGoal;
import medspil.plan.PlannedSupport;
import medspil.plan.Receipt;

/// An event of each type of action plans, in every form it may take.
final class PlanEvents {
  private static final Instant AT = Instant.parse("2026-03-27T17:40:00Z");
  private static final LocalDate DAY = LocalDate.parse("2026-03-27");

  static final List<Event> ALL =
      List.of(
          new PlanEvent.PlanMade(
              1,
              new PlanContent(
                  List.of(
                      new PlannedGoal(
                          new GoalId(id(1)), GoalLevel.PURPOSE, note(20), null, null, null),
                      new PlannedGoal(
                          new GoalId(id(2)),
                          GoalLevel.INTERVENTION_GOAL,
                          note(21),
                          note(22),
                          DAY,
                          id(10))),
                  List.of(
                      new PlannedSupport(id(10), DAY, DAY.plusDays(9)),
                      new PlannedSupport(id(11), DAY, null)),
                  new MeetingId(id(3)),
                  List.of(note(23))),
              note(24),
              note(25),
              AT),
          new PlanEvent.PlanMade(
              2, new PlanContent(List.of(), List.of(), null, List.of()), null, null, AT),
          new PlanEvent.PlanSent(
              1,
              List.of(
                  new Receipt(Side.CITIZEN, null, AT, null),
                  new Receipt(Side.PROVIDER, id(10), AT, null)),
              AT),
          new PlanEvent.PlanAcknowledged(1, Side.CITIZEN, null, AT),
          new PlanEvent.PlanAcknowledged(1, Side.PROVIDER, id(10), AT));

  private PlanEvents() {}

  private static NoteId note(int number) {
    return new NoteId(id(number));
  }

  private static UUID id(int number) {
    return new UUID(0x019a_0000_0000_7400L, 0x8000_0000_0000_0000L + number);
  }
}
