package medspil.citizen;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.caretransition.DecideCareTransition;
import medspil.change.DecideChange;
import medspil.discharge.DecideDischarge;
import medspil.ending.DecideWindingUp;
import medspil.frame.DecideFrame;
import medspil.goal.DecideGoal;
import medspil.healthtask.DecideHealthTask;
import medspil.incident.DecideIncident;
import medspil.individualplan.DecideIndividualPlan;
import medspil.information.DecideInformation;
import medspil.journal.Decision;
import medspil.journal.Happened;
import medspil.meeting.DecideMeeting;
import medspil.message.DecideMessage;
import medspil.need.DecideNeed;
import medspil.order.DecideContract;
import medspil.order.DecideOrder;
import medspil.order.OrderCommand;
import medspil.order.Orders;
import medspil.plan.DecidePlan;
import medspil.servicemodel.DecideModel;
import medspil.stay.DecideStay;
import medspil.task.DecideTask;
import medspil.team.DecideTeam;
import medspil.team.DecideTeamWork;
import medspil.visit.DecidePreVisit;

/// Lets the chapter decide, and then the agreements say what follows from it.
public final class DecidePathway {
  private final Supplier<FollowAgreements> follow;

  public DecidePathway(Supplier<FollowAgreements> follow) {
    this.follow = follow;
  }

  /// All that happens because of a command: its own events and the tasks they give rise to.
  public Decision decide(
      Pathway pathway, PathwayCommand command, Subject subject, Instant at, Supplier<UUID> ids) {
    if (command instanceof PathwayCommand.Migrate(var wish)) {
      var events = follow.get().migration(subject, wish, at, ids).of(pathway).events();
      return new Decision.Accepted(events.stream().map(event -> new Happened(event, at)).toList());
    }
    if (command instanceof PathwayCommand.FollowSuccessors) {
      var events = follow.get().succession(pathway, at);
      return new Decision.Accepted(events.stream().map(event -> new Happened(event, at)).toList());
    }
    if (command instanceof PathwayCommand.Correct correct) {
      return corrected(pathway, correct, at, ids);
    }
    return switch (chapter(pathway, command)) {
      case Decision.Refused refused -> refused;
      case Decision.Accepted(var happened) -> {
        var all = new ArrayList<>(happened);
        var after = evolve(pathway, happened);
        all.addAll(follow.get().after(pathway, happened, after, subject, at, ids));
        yield new Decision.Accepted(all);
      }
    };
  }

  private static Decision corrected(
      Pathway pathway, PathwayCommand.Correct wish, Instant at, Supplier<UUID> ids) {
    return pathway.equals(wish.read())
        ? new Decision.Accepted(
            wish.corrections().stream()
                .filter(one -> !one.verdict(at).isLeft())
                .map(one -> new Happened(one.event(at, ids), at))
                .toList())
        : new Decision.Refused(DifferenceRefusal.CHANGED_MEANWHILE);
  }

  static Pathway evolve(Pathway pathway, List<Happened> happened) {
    var after = pathway;
    for (var one : happened) {
      after = after.evolve(one.event());
    }
    return after;
  }

  private static Decision chapter(Pathway pathway, PathwayCommand command) {
    return switch (command) {
      case PathwayCommand.OfCitizen(var one) -> DecideCitizen.decide(pathway.citizen(), one);
      case PathwayCommand.OfStay(var one) -> DecideStay.decide(pathway.stays(), one);
      case PathwayCommand.OfDischarge(var one) ->
          DecideDischarge.decide(pathway.discharges(), pathway.stays(), one);
      case PathwayCommand.OfTask(var one) -> DecideTask.decide(pathway.tasks(), one);
      case PathwayCommand.OfTeam(var one) -> DecideTeam.decide(pathway.team(), one);
      case PathwayCommand.OfTeamWork(var one) -> DecideTeamWork.decide(pathway.team().work(), one);
      case PathwayCommand.OfHealthTask(var one) ->
          DecideHealthTask.decide(pathway.healthTasks(), one);
      case PathwayCommand.OfGoal(var one) ->
          new DecideGoal(pathway.goals(), pathway.citizen().birth()).decide(one);
      case PathwayCommand.OfMeeting(var one) ->
          new DecideMeeting(pathway.meetings(), pathway.citizen().birth()).decide(one);
      case PathwayCommand.OfOrder(var one) -> ordering(pathway.orders(), one);
      case PathwayCommand.OfContract(var one) ->
          new DecideContract(pathway.orders(), pathway.citizen().birth()).decide(one);
      case PathwayCommand.OfNeed(var one) ->
          new DecideNeed(pathway.needs(), pathway.citizen().birth()).decide(one);
      case PathwayCommand.OfMessage(var one) ->
          new DecideMessage(pathway.conversations(), MessageAuthority.standing(pathway))
              .decide(one);
      case PathwayCommand.OfPlan(var one) ->
          new DecidePlan(pathway.plans(), pathway.goals(), pathway.orders(), pathway.meetings())
              .decide(one);
      case PathwayCommand.OfEnding(var one) ->
          new DecideWindingUp(pathway.endings(), pathway.orders(), pathway.citizen().birth())
              .decide(one);
      case PathwayCommand.OfInformation(var one) ->
          new BetweenTwo(pathway.orders())
              .about(
                  one.about(),
                  new DecideInformation(pathway.exchanges(), pathway.orders()).decide(one));
      case PathwayCommand.OfPreVisit(var one) ->
          new BetweenTwo(pathway.orders())
              .about(
                  one.about(),
                  new DecidePreVisit(pathway.preVisits(), pathway.orders()).decide(one));
      case PathwayCommand.OfFrame(var one) ->
          new DecideFrame(pathway.frames(), pathway.meetings(), pathway.citizen().birth())
              .decide(one);
      case PathwayCommand.OfIncident(var one) ->
          new DecideIncident(pathway.incidents(), pathway.citizen().birth()).decide(one);
      case PathwayCommand.OfChange(var one) ->
          new DecideChange(pathway.changes(), pathway.goals(), pathway.citizen().birth())
              .decide(one);
      case PathwayCommand.OfCareTransition(var one) ->
          new DecideCareTransition(pathway.careTransitions()).decide(one);
      case PathwayCommand.OfIndividualPlan(var one) ->
          new DecideIndividualPlan(pathway.individualPlan()).decide(one);
      case PathwayCommand.OfModel(var one) -> new DecideModel(pathway.modelCourses()).decide(one);
      case PathwayCommand.Migrate _, PathwayCommand.FollowSuccessors _, PathwayCommand.Correct _ ->
          throw new IllegalArgumentException("no chapter decides on all that is open");
    };
  }

  private static Decision ordering(Orders orders, OrderCommand one) {
    var decision = DecideOrder.decide(orders, one);
    var between = new BetweenTwo(orders);
    return switch (one) {
      case OrderCommand.MakeOffer offer -> between.about(offer.request(), decision);
      case OrderCommand.Decline no -> between.about(no.request(), decision);
      default -> decision;
    };
  }
}
