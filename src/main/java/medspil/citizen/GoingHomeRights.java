package medspil.citizen;

import java.util.Set;
import medspil.access.Viewer;
import medspil.discharge.GoingHome;
import medspil.discharge.GoingHomeCommand;
import medspil.discharge.HandOverId;
import medspil.discharge.Restatement;
import medspil.discharge.Treatment;
import medspil.discharge.TreatmentId;
import medspil.discharge.Whose;
import medspil.journal.Category;
import medspil.stay.Stay;
import medspil.stay.StayId;

/// Who may do what on the way home: the citizen speaks for themself, a sender confirms what a
/// receiver said back, and nobody both.
final class GoingHomeRights {
  private GoingHomeRights() {}

  static boolean may(Viewer viewer, Pathway pathway, GoingHomeCommand command, Set<Category> seen) {
    return switch (command) {
      case GoingHomeCommand.SayWords(_, var whose, _, var own, _) ->
          viewer.isCitizen() ? own && whose == Whose.CITIZEN : !own;
      case GoingHomeCommand.PlanTalk _, GoingHomeCommand.HoldTalk _ -> !viewer.isCitizen();
      case GoingHomeCommand.NoteTreatment(_, _, var from, _, _, _, _) -> viewer.isIn(from);
      case GoingHomeCommand.SayBack(_, _, var unit, _, _) -> viewer.isIn(unit);
      case GoingHomeCommand.Confirm(var stay, var id, _, _) -> answers(viewer, pathway, stay, id);
      case GoingHomeCommand.Correct(var stay, var id, _, _, _) ->
          answers(viewer, pathway, stay, id);
      case GoingHomeCommand.Drop(var stay, var id, _) -> sends(viewer, pathway, stay, id);
      case GoingHomeCommand.WriteForecast(var stay, _, _, _, var unit, _) ->
          viewer.isIn(unit) && onWard(viewer, pathway, stay) && seen.contains(Category.HEALTH);
      case GoingHomeCommand.ReadForecast(_, _, var unit, _) ->
          viewer.isIn(unit) && seen.contains(Category.HEALTH);
      case GoingHomeCommand.CheckMedicine(_, _, _, _, _, var unit, _) ->
          viewer.isIn(unit) && seen.contains(Category.HEALTH);
      case GoingHomeCommand.PlanTraining _ -> !viewer.isCitizen() && seen.contains(Category.HEALTH);
      case GoingHomeCommand.StateAgreement(var stay, _, _, _, var unit, _) ->
          viewer.isIn(unit) && onWard(viewer, pathway, stay);
      case GoingHomeCommand.RecordCall(_, var from, _, _, _, _) -> viewer.isIn(from);
      case GoingHomeCommand.OfferHandOver(_, _, var from, _, _, _, _) -> viewer.isIn(from);
      case GoingHomeCommand.AcceptHandOver(var stay, var id, var person, _, _) ->
          receives(viewer, pathway, stay, id) && viewer.person().equals(person);
      case GoingHomeCommand.DeclineHandOver(var stay, var id, var person, _, _) ->
          receives(viewer, pathway, stay, id) && viewer.person().equals(person);
      case GoingHomeCommand.JudgeHandOver(var stay, var id, _, _, _) ->
          receives(viewer, pathway, stay, id);
      case GoingHomeCommand.PlanFollowUps(_, _, _, _, var from, _, _, _) -> viewer.isIn(from);
      case GoingHomeCommand.EndFollowUp _ -> !viewer.isCitizen();
      case GoingHomeCommand.WithdrawHandOver(var stay, var id, _) ->
          home(pathway, stay)
              .find(id)
              .map(one -> viewer.isIn(one.from()))
              .orElse(!viewer.isCitizen());
    };
  }

  private static boolean receives(Viewer viewer, Pathway pathway, StayId stay, HandOverId id) {
    return home(pathway, stay)
        .find(id)
        .map(one -> viewer.isIn(one.to()))
        .orElse(!viewer.isCitizen());
  }

  private static boolean onWard(Viewer viewer, Pathway pathway, StayId stay) {
    var ward = pathway.stays().find(stay).map(Stay::ward).map(place -> place.unit());
    return ward.filter(viewer::isIn).isPresent();
  }

  private static boolean answers(Viewer viewer, Pathway pathway, StayId stay, TreatmentId id) {
    var receiver =
        home(pathway, stay)
            .find(id)
            .flatMap(Treatment::latest)
            .map(Restatement::unit)
            .filter(viewer::isIn);
    return receiver.isEmpty() && sends(viewer, pathway, stay, id);
  }

  /// Those who wrote it, and those who have the citizen now: a citizen changes wards.
  private static boolean sends(Viewer viewer, Pathway pathway, StayId stay, TreatmentId id) {
    return home(pathway, stay)
        .find(id)
        .map(one -> viewer.isIn(one.from()) || onWard(viewer, pathway, stay))
        .orElse(!viewer.isCitizen());
  }

  private static GoingHome home(Pathway pathway, StayId stay) {
    return pathway.discharges().goingHome(stay, pathway.stays());
  }
}
