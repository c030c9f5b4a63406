package medspil.citizen;

import java.util.List;
import medspil.caretransition.CareTransitionCommand;
import medspil.change.ChangeCommand;
import medspil.discharge.DischargeCommand;
import medspil.ending.EndingCommand;
import medspil.frame.FrameCommand;
import medspil.goal.GoalCommand;
import medspil.healthtask.HealthTaskCommand;
import medspil.incident.IncidentCommand;
import medspil.individualplan.IndividualPlanCommand;
import medspil.information.InformationCommand;
import medspil.meeting.MeetingCommand;
import medspil.message.MessageCommand;
import medspil.need.NeedCommand;
import medspil.order.ContractCommand;
import medspil.order.OrderCommand;
import medspil.plan.PlanCommand;
import medspil.servicemodel.ModelCommand;
import medspil.stay.StayCommand;
import medspil.task.TaskCommand;
import medspil.team.TeamCommand;
import medspil.team.TeamWorkCommand;
import medspil.visit.PreVisitCommand;

/// What somebody wants in a citizen's pathway, whichever chapter it belongs to.
public sealed interface PathwayCommand {
  record OfCitizen(CitizenCommand command) implements PathwayCommand {}

  record OfStay(StayCommand command) implements PathwayCommand {}

  record OfDischarge(DischargeCommand command) implements PathwayCommand {}

  record OfTask(TaskCommand command) implements PathwayCommand {}

  record OfTeam(TeamCommand command) implements PathwayCommand {}

  record OfTeamWork(TeamWorkCommand command) implements PathwayCommand {}

  record OfHealthTask(HealthTaskCommand command) implements PathwayCommand {}

  record OfGoal(GoalCommand command) implements PathwayCommand {}

  record OfMeeting(MeetingCommand command) implements PathwayCommand {}

  record OfOrder(OrderCommand command) implements PathwayCommand {}

  record OfContract(ContractCommand command) implements PathwayCommand {}

  record OfNeed(NeedCommand command) implements PathwayCommand {}

  record OfMessage(MessageCommand command) implements PathwayCommand {}

  record OfPlan(PlanCommand command) implements PathwayCommand {}

  record OfEnding(EndingCommand command) implements PathwayCommand {}

  record OfInformation(InformationCommand command) implements PathwayCommand {}

  record OfChange(ChangeCommand command) implements PathwayCommand {}

  record OfCareTransition(CareTransitionCommand command) implements PathwayCommand {}

  record OfPreVisit(PreVisitCommand command) implements PathwayCommand {}

  record OfFrame(FrameCommand command) implements PathwayCommand {}

  record OfIndividualPlan(IndividualPlanCommand command) implements PathwayCommand {}

  record OfModel(ModelCommand command) implements PathwayCommand {}

  record OfIncident(IncidentCommand command) implements PathwayCommand {}

  /// What is open goes on by a newer version of an agreement.
  record Migrate(MigratePathway.Wish wish) implements PathwayCommand {}

  /// What is open goes to those who took over from a party of an agreement.
  record FollowSuccessors() implements PathwayCommand {}

  /// What differs from the agreements is put right, as long as the pathway is as it was read.
  record Correct(Pathway read, List<Correction> corrections) implements PathwayCommand {
    public Correct {
      corrections = List.copyOf(corrections);
    }
  }
}
