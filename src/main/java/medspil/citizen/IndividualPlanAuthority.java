package medspil.citizen;

import java.util.UUID;
import java.util.stream.Stream;
import medspil.access.Viewer;
import medspil.individualplan.Entry;
import medspil.individualplan.IndividualPlan;
import medspil.individualplan.IndividualPlanCommand;
import medspil.individualplan.Need;
import org.jspecify.annotations.Nullable;

/// Who may do what about a coordinator and an individual plan: the patient speaks for themself, the
/// coordinating unit offers and appoints, the coordinator writes with the patient, and those whom
/// the patient let in propose.
record IndividualPlanAuthority(Viewer viewer, IndividualPlan plan) {

  boolean may(IndividualPlanCommand command) {
    return switch (command) {
      case IndividualPlanCommand.NoteNeed one -> saysAs(one.unit());
      case IndividualPlanCommand.EndNeed _ -> appoints();
      case IndividualPlanCommand.SayWish(var wish, _) ->
          wish.own() == viewer.isCitizen()
              && saysAs(wish.unit())
              && (viewer.isCitizen() || hears(wish.unit()))
              && (wish.yes() || !plan.isOpen() || mayClose());
      case IndividualPlanCommand.OfferCoordinator _ -> appoints();
      case IndividualPlanCommand.AnswerCoordinator one -> one.own() ? own() : appoints();
      case IndividualPlanCommand.Appoint _ -> appoints();
      case IndividualPlanCommand.EndCoordinator _ -> appoints();
      case IndividualPlanCommand.OfEntry one -> writes(one.hand(), one.unit());
      case IndividualPlanCommand.Withhold one -> ownerOr(one.own());
      case IndividualPlanCommand.SayReading one -> ownerOr(one.own());
      case IndividualPlanCommand.PlanEvaluation one -> ownerOr(one.own());
      case IndividualPlanCommand.HoldEvaluation one -> ownerOr(one.own());
      case IndividualPlanCommand.Keep one -> ownerOr(one.own());
    };
  }

  private boolean own() {
    return viewer.isCitizen();
  }

  private boolean saysAs(@Nullable UUID unit) {
    return unit == null ? own() : !own() && viewer.isIn(unit);
  }

  // Whoever saw the need, appoints the coordinator or is it may be told what the patient wants.
  private boolean hears(@Nullable UUID unit) {
    var need = plan.need();
    return unit != null
        && need != null
        && (unit.equals(need.unit()) || unit.equals(need.coordinatingUnit()) || coordinates());
  }

  // A plan that is open is not closed by whoever heard something.
  private boolean mayClose() {
    return own() || appoints() || coordinates();
  }

  private boolean appoints() {
    return Stream.ofNullable(plan.need()).map(Need::coordinatingUnit).anyMatch(viewer::isIn);
  }

  private boolean coordinates() {
    return !own() && plan.coordinating().isDoneBy(viewer.person());
  }

  // The patient in their own name, the coordinator in the name of nobody but who heard it.
  private boolean ownerOr(boolean said) {
    return own() ? said : !said && coordinates();
  }

  private boolean writes(Entry.Hand hand, @Nullable UUID unit) {
    return switch (hand) {
      case PATIENT -> own();
      case COORDINATOR -> coordinates();
      case PARTICIPANT -> unit != null && saysAs(unit) && plan.paper().isReadBy(unit);
    };
  }
}
