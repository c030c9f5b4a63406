package medspil.citizen;

import medspil.discharge.DischargeEvent;
import medspil.discharge.Discharges;
import medspil.goal.GoalEvent;
import medspil.goal.Goals;
import medspil.healthtask.HealthTaskEvent;
import medspil.healthtask.HealthTasks;
import medspil.journal.Event;
import medspil.meeting.MeetingEvent;
import medspil.meeting.Meetings;
import medspil.order.OrderEvent;
import medspil.order.Orders;
import medspil.stay.StayEvent;
import medspil.stay.Stays;
import medspil.task.TaskEvent;
import medspil.task.Tasks;
import medspil.team.Team;
import medspil.team.TeamEvent;
import medspil.team.TeamWorkEvent;

/// One citizen's one shared course, chapter by chapter.
public record Pathway(
    Citizen citizen,
    Stays stays,
    Discharges discharges,
    Tasks tasks,
    Team team,
    HealthTasks healthTasks,
    Goals goals,
    Meetings meetings,
    Orders orders) {
  public static final Pathway NEW =
      new Pathway(
          Citizen.UNKNOWN,
          Stays.NONE,
          Discharges.NONE,
          Tasks.NONE,
          Team.NONE,
          HealthTasks.NONE,
          Goals.NONE,
          Meetings.NONE,
          Orders.NONE);

  /// The pathway after one more event; events of the journal itself change nothing.
  public Pathway evolve(Event event) {
    return switch (event) {
      case CitizenEvent one ->
          new Pathway(
              citizen.evolve(one),
              stays,
              discharges,
              tasks,
              team,
              healthTasks,
              goals,
              meetings,
              orders);
      case StayEvent one ->
          new Pathway(
              citizen,
              stays.evolve(one),
              discharges,
              tasks,
              team,
              healthTasks,
              goals,
              meetings,
              orders);
      case DischargeEvent one ->
          new Pathway(
              citizen,
              stays,
              discharges.evolve(one),
              tasks,
              team,
              healthTasks,
              goals,
              meetings,
              orders);
      case TaskEvent one ->
          new Pathway(
              citizen,
              stays,
              discharges,
              tasks.evolve(one),
              team,
              healthTasks,
              goals,
              meetings,
              orders);
      case TeamEvent one ->
          new Pathway(
              citizen,
              stays,
              discharges,
              tasks,
              team.evolve(one),
              healthTasks,
              goals,
              meetings,
              orders);
      case TeamWorkEvent one ->
          new Pathway(
              citizen,
              stays,
              discharges,
              tasks,
              team.evolve(one),
              healthTasks,
              goals,
              meetings,
              orders);
      case HealthTaskEvent one ->
          new Pathway(
              citizen,
              stays,
              discharges,
              tasks,
              team,
              healthTasks.evolve(one),
              goals,
              meetings,
              orders);
      case GoalEvent one ->
          new Pathway(
              citizen,
              stays,
              discharges,
              tasks,
              team,
              healthTasks,
              goals.evolve(one),
              meetings,
              orders);
      case MeetingEvent one ->
          new Pathway(
              citizen,
              stays,
              discharges,
              tasks,
              team,
              healthTasks,
              goals,
              meetings.evolve(one),
              orders);
      case OrderEvent one ->
          new Pathway(
              citizen,
              stays,
              discharges,
              tasks,
              team,
              healthTasks,
              goals,
              meetings,
              orders.evolve(one));
      default -> this;
    };
  }
}
