package medspil.citizen;

import medspil.caretransition.CareTransitionEvent;
import medspil.caretransition.CareTransitions;
import medspil.change.ChangeEvent;
import medspil.change.Changes;
import medspil.discharge.DischargeEvent;
import medspil.discharge.Discharges;
import medspil.ending.EndingEvent;
import medspil.ending.Endings;
import medspil.frame.FrameEvent;
import medspil.frame.FrameMeetings;
import medspil.goal.GoalEvent;
import medspil.goal.Goals;
import medspil.healthtask.HealthTaskEvent;
import medspil.healthtask.HealthTasks;
import medspil.incident.IncidentEvent;
import medspil.incident.Incidents;
import medspil.individualplan.IndividualPlan;
import medspil.individualplan.IndividualPlanEvent;
import medspil.information.Exchanges;
import medspil.information.InformationEvent;
import medspil.journal.Event;
import medspil.meeting.MeetingEvent;
import medspil.meeting.Meetings;
import medspil.message.Conversations;
import medspil.message.MessageEvent;
import medspil.need.NeedEvent;
import medspil.need.Needs;
import medspil.order.ContractEvent;
import medspil.order.OrderEvent;
import medspil.order.Orders;
import medspil.plan.PlanEvent;
import medspil.plan.Plans;
import medspil.servicemodel.ModelCourses;
import medspil.servicemodel.ModelEvent;
import medspil.stay.StayEvent;
import medspil.stay.Stays;
import medspil.task.TaskEvent;
import medspil.task.Tasks;
import medspil.team.Team;
import medspil.team.TeamEvent;
import medspil.team.TeamWorkEvent;
import medspil.visit.PreVisitEvent;
import medspil.visit.PreVisits;

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
    Orders orders,
    Conversations conversations,
    Changes changes,
    Needs needs,
    Plans plans,
    Endings endings,
    Exchanges exchanges,
    CareTransitions careTransitions,
    Incidents incidents,
    PreVisits preVisits,
    FrameMeetings frames,
    IndividualPlan individualPlan,
    ModelCourses modelCourses) {
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
          Orders.NONE,
          Conversations.NONE,
          Changes.NONE,
          Needs.NONE,
          Plans.NONE,
          Endings.NONE,
          Exchanges.NONE,
          CareTransitions.NONE,
          Incidents.NONE,
          PreVisits.NONE,
          FrameMeetings.NONE,
          IndividualPlan.NONE,
          ModelCourses.NONE);

  /// The pathway after one more event; events of the journal itself change nothing.
  public Pathway evolve(Event event) {
    return new Pathway(
        event instanceof CitizenEvent one ? citizen.evolve(one) : citizen,
        event instanceof StayEvent one ? stays.evolve(one) : stays,
        event instanceof DischargeEvent one ? discharges.evolve(one) : discharges,
        event instanceof TaskEvent one ? tasks.evolve(one) : tasks,
        team(event),
        event instanceof HealthTaskEvent one ? healthTasks.evolve(one) : healthTasks,
        event instanceof GoalEvent one ? goals.evolve(one) : goals,
        event instanceof MeetingEvent one ? meetings.evolve(one) : meetings,
        ordered(event),
        event instanceof MessageEvent one ? conversations.evolve(one) : conversations,
        event instanceof ChangeEvent one ? changes.evolve(one) : changes,
        event instanceof NeedEvent one ? needs.evolve(one) : needs,
        event instanceof PlanEvent one ? plans.evolve(one) : plans,
        event instanceof EndingEvent one ? endings.evolve(one) : endings,
        event instanceof InformationEvent one ? exchanges.evolve(one) : exchanges,
        event instanceof CareTransitionEvent one ? careTransitions.evolve(one) : careTransitions,
        event instanceof IncidentEvent one ? incidents.evolve(one) : incidents,
        event instanceof PreVisitEvent one ? preVisits.evolve(one) : preVisits,
        event instanceof FrameEvent one ? frames.evolve(one) : frames,
        event instanceof IndividualPlanEvent one ? individualPlan.evolve(one) : individualPlan,
        event instanceof ModelEvent one ? modelCourses.evolve(one) : modelCourses);
  }

  private Orders ordered(Event event) {
    return switch (event) {
      case OrderEvent one -> orders.evolve(one);
      case ContractEvent one -> orders.evolve(one);
      default -> orders;
    };
  }

  private Team team(Event event) {
    return switch (event) {
      case TeamEvent one -> team.evolve(one);
      case TeamWorkEvent one -> team.evolve(one);
      default -> team;
    };
  }
}
