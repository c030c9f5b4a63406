package medspil.citizen;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import medspil.access.Openings;
import medspil.access.Relation;
import medspil.access.Role;
import medspil.access.Viewer;
import medspil.discharge.DischargeCommand;
import medspil.discharge.DischargeRefusal;
import medspil.discharge.GoingHomeCommand;
import medspil.goal.Side;
import medspil.individualplan.IndividualPlanCommand;
import medspil.journal.Category;
import medspil.journal.PathwayId;
import medspil.journal.Refusal;
import medspil.meeting.MeetingCommand;
import medspil.meeting.MeetingRefusal;
import medspil.message.MessageCommand;
import medspil.servicemodel.HomeContact;
import medspil.servicemodel.ModelCommand;
import medspil.servicemodel.ModelRefusal;
import medspil.task.Task;
import medspil.task.TaskCommand;
import medspil.task.TaskId;
import medspil.team.TeamCommand;

/// Who may do what in a pathway: denied unless a relation of the pathway grants it.
public final class Authority {
  private static final Set<Role> STATES_CIRCUMSTANCES =
      Set.of(Role.COORDINATOR, Role.CASE_WORKER, Role.HOME_NURSE, Role.WARD_NURSE);

  private static final Set<Role> ARRANGES_HEALTH_TASKS =
      Set.of(Role.FACILITY_STAFF, Role.HOME_NURSE, Role.CASE_WORKER, Role.COORDINATOR);

  private static final Set<Role> RECEIVES =
      Set.of(Role.HOME_NURSE, Role.CASE_WORKER, Role.COORDINATOR);

  private static final Set<Role> OPENS_SERVICES = Set.of(Role.COORDINATOR, Role.CASE_WORKER);

  private final Openings openings;

  public Authority(Openings openings) {
    this.openings = openings;
  }

  /// The refusal, or nothing when the viewer may.
  public Optional<Refusal> refuses(
      Viewer viewer, PathwayId id, Pathway pathway, PathwayCommand command, Instant now) {
    if (command
        instanceof PathwayCommand.OfCitizen(CitizenCommand.TakeEmergencyAccess(var access))) {
      return isOpen(viewer, access) ? Optional.empty() : Optional.of(AccessRefusal.NOT_YOURS);
    }
    var relations = Relations.of(id, pathway, openings);
    var seen = Relations.seen(relations, holders(viewer), now);
    if (!seen.contains(needed(command))) {
      return Optional.of(AccessRefusal.NO_RELATION);
    }
    if (command instanceof PathwayCommand.OfDischarge(var one)
        && given(one).filter(unit -> !around(relations, now).contains(unit)).isPresent()) {
      return Optional.of(DischargeRefusal.NOT_AROUND);
    }
    if (command instanceof PathwayCommand.OfTeamWork(var work)) {
      return team(viewer, pathway, around(relations, now)).refuses(work);
    }
    if (command instanceof PathwayCommand.OfTeam(TeamCommand.PlaceOtherwise placing)) {
      return team(viewer, pathway, around(relations, now)).refuses(placing);
    }
    if (command instanceof PathwayCommand.OfMeeting(MeetingCommand.AgreeAction action)
        && !around(relations, now).contains(action.owner())) {
      return Optional.of(MeetingRefusal.NOT_AROUND);
    }
    if (command instanceof PathwayCommand.OfModel(ModelCommand.PlanContacts plan)
        && !plan.contacts().stream()
            .map(HomeContact::unit)
            .allMatch(around(relations, now)::contains)) {
      return Optional.of(ModelRefusal.NOT_AROUND);
    }
    var support = new SupportAuthority(viewer, pathway, relations, seen, now);
    var may =
        switch (command) {
          case PathwayCommand.OfCitizen _,
              PathwayCommand.Migrate _,
              PathwayCommand.FollowSuccessors _ ->
              false;
          case PathwayCommand.Correct(_, var corrections) ->
              viewer.role().sortsOut()
                  && corrections.stream().allMatch(one -> one.task().isOpenTo(seen, viewer::isIn));
          case PathwayCommand.OfDischarge(GoingHomeCommand one) ->
              GoingHomeRights.may(viewer, pathway, one, seen);
          case PathwayCommand.OfDischarge _ -> !viewer.isCitizen();
          case PathwayCommand.OfTask(TaskCommand.SeeNotice(_, var unit, _, _)) -> viewer.isIn(unit);
          case PathwayCommand.OfTask(TaskCommand.SendLink one) ->
              waitsFor(viewer, pathway, one.id(), seen);
          case PathwayCommand.OfTask(TaskCommand.Say one) ->
              waitsFor(viewer, pathway, one.id(), seen);
          case PathwayCommand.OfTask(var task) -> owns(viewer, pathway, task.id());
          case PathwayCommand.OfStay(var stay) ->
              new StayAuthority(viewer, pathway, seen).may(stay);
          case PathwayCommand.OfTeam _ -> statesCircumstances(viewer.role());
          case PathwayCommand.OfTeamWork _ -> true;
          case PathwayCommand.OfHealthTask _ ->
              arrangesHealthTasks(viewer.role()) && seen.contains(Category.HEALTH);
          case PathwayCommand.OfMeeting(var meeting) -> support.speaksAs(meeting.by());
          case PathwayCommand.OfChange(var change) -> support.may(change);
          case PathwayCommand.OfPreVisit(var visit) -> OrderAuthority.may(viewer, pathway, visit);
          case PathwayCommand.OfFrame(var frame) -> support.speaksAs(frame.by());
          case PathwayCommand.OfIncident(var incident) -> support.may(incident);
          case PathwayCommand.OfNeed(var need) -> support.speaksAs(need.by());
          case PathwayCommand.OfPlan(var plan) -> support.may(plan);
          case PathwayCommand.OfEnding(var ending) -> support.speaksAs(ending.by());
          case PathwayCommand.OfGoal(var goal) -> support.may(goal);
          case PathwayCommand.OfMessage(var message) ->
              MessageAuthority.may(viewer, pathway, message, seen);
          case PathwayCommand.OfOrder(var order) -> OrderAuthority.may(viewer, pathway, order);
          case PathwayCommand.OfContract(var contract) ->
              OrderAuthority.may(viewer, pathway, contract);
          case PathwayCommand.OfInformation(var information) ->
              OrderAuthority.may(viewer, pathway, information);
          case PathwayCommand.OfIndividualPlan(var plan) ->
              new IndividualPlanAuthority(viewer, pathway.individualPlan()).may(plan);
          case PathwayCommand.OfModel(var model) ->
              ModelAuthority.may(viewer, pathway.modelCourses(), model);
          case PathwayCommand.OfCareTransition(var transition) ->
              CareTransitionAuthority.may(viewer, pathway.careTransitions(), transition);
        };
    return may ? Optional.empty() : Optional.of(AccessRefusal.NOT_YOURS);
  }

  /// The unit that a wish gives something to.
  private static Optional<UUID> given(DischargeCommand command) {
    if (command instanceof DischargeCommand.AssignPoint(_, var owner, _, _)) {
      return Optional.of(owner);
    }
    if (command instanceof GoingHomeCommand.OfferHandOver(_, _, _, var to, _, _, _)) {
      return Optional.of(to);
    }
    if (command instanceof GoingHomeCommand.RecordCall(_, _, var to, _, _, _)) {
      return Optional.of(to);
    }
    return command instanceof GoingHomeCommand.NoteTreatment(_, _, _, _, var owner, _, _)
        ? Optional.ofNullable(owner)
        : Optional.empty();
  }

  /// Whether the viewer may choose another coordinator than the table names.
  public boolean placesCoordinator(Viewer viewer, Pathway pathway) {
    return team(viewer, pathway, Set.of()).places();
  }

  /// Whether the viewer says who is in the citizen's team.
  public boolean leadsTeam(Viewer viewer, Pathway pathway) {
    return team(viewer, pathway, Set.of()).leads();
  }

  private static TeamAuthority team(Viewer viewer, Pathway pathway, Set<UUID> around) {
    var coordinator = pathway.team().coordinator();
    var unit = coordinator == null ? null : coordinator.unit();
    return new TeamAuthority(
        viewer, pathway.team().work(), around, unit != null && viewer.isIn(unit));
  }

  private static Category needed(PathwayCommand command) {
    return switch (command) {
      case PathwayCommand.OfOrder _,
          PathwayCommand.OfContract _,
          PathwayCommand.OfInformation _,
          PathwayCommand.OfPreVisit _,
          PathwayCommand.OfFrame _ ->
          Category.PLACEMENT;
      case PathwayCommand.OfMessage(MessageCommand.Begin _) -> Category.COORDINATION;
      case PathwayCommand.OfMessage _ -> Category.MESSAGE;
      case PathwayCommand.OfIncident _ -> Category.INCIDENT;
      case PathwayCommand.OfIndividualPlan(IndividualPlanCommand.InPlan _) -> Category.CITIZENS_OWN;
      default -> Category.COORDINATION;
    };
  }

  /// Whose work it is to know how a citizen lives, and who is around them.
  public static boolean statesCircumstances(Role role) {
    return STATES_CIRCUMSTANCES.contains(role);
  }

  /// Whose work it is to agree on who does what at a facility, and to say when it does not hold.
  public static boolean arrangesHealthTasks(Role role) {
    return ARRANGES_HEALTH_TASKS.contains(role);
  }

  /// Whose work it is to decide that a citizen gets a service, and so to make them known.
  public static boolean opensServices(Role role) {
    return OPENS_SERVICES.contains(role);
  }

  /// The units that have to do with the citizen now: those to whom something may be given.
  public Set<UUID> around(PathwayId id, Pathway pathway, Instant now) {
    return around(Relations.of(id, pathway, openings), now);
  }

  private static Set<UUID> around(Collection<Relation> relations, Instant now) {
    return relations.stream()
        .filter(relation -> relation.runsAt(now))
        .filter(relation -> relation.categories().contains(Category.COORDINATION))
        .map(Relation::holder)
        .collect(Collectors.toSet());
  }

  public Set<Category> seen(Viewer viewer, PathwayId id, Pathway pathway, Instant now) {
    return Relations.seen(Relations.of(id, pathway, openings), holders(viewer), now);
  }

  /// Whether the viewer may know of a task.
  public boolean knows(Viewer viewer, PathwayId id, Pathway pathway, Task task, Instant now) {
    return task.isOpenTo(seen(viewer, id, pathway, now), viewer::isIn);
  }

  /// As which of the three a viewer may speak of a citizen's goals.
  public Set<Side> sides(Viewer viewer, PathwayId id, Pathway pathway, Instant now) {
    return new GoalSides(
            viewer, Relations.of(id, pathway, openings), pathway.orders().contracted(now), now)
        .of(pathway.goals());
  }

  private boolean isOpen(Viewer viewer, EmergencyAccess access) {
    var rule = openings.emergency();
    return rule.isOpenTo(viewer.role())
        && rule.reasons().contains(access.reason())
        && access.person().equals(viewer.person())
        && !access.until().isAfter(access.from().plus(rule.lasts()));
  }

  private static boolean owns(Viewer viewer, Pathway pathway, TaskId task) {
    return pathway.tasks().find(task).map(one -> viewer.isIn(one.owner().unit())).orElse(true);
  }

  /// Somebody who may know of it and does not owe it. Whether they wait for what another unit owes.
  static boolean waitsFor(Viewer viewer, Pathway pathway, TaskId task, Set<Category> seen) {
    return !viewer.isCitizen()
        && pathway
            .tasks()
            .find(task)
            .filter(one -> !viewer.isIn(one.owner().unit()) && one.isOpenTo(seen, viewer::isIn))
            .isPresent();
  }

  /// Whether the viewer works for the municipality that the citizen comes home to.
  public static boolean receives(Viewer viewer, Pathway pathway) {
    return RECEIVES.contains(viewer.role())
        && viewer.organisation().value().equals(pathway.citizen().residence());
  }

  private static Set<UUID> holders(Viewer viewer) {
    var holders = new HashSet<UUID>();
    holders.add(viewer.person());
    viewer.units().forEach(unit -> holders.add(unit.value()));
    return holders;
  }
}
