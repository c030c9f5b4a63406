package medspil.citizen;

import java.util.Set;
import medspil.access.Role;
import medspil.access.Viewer;
import medspil.journal.Category;
import medspil.stay.ByHand;
import medspil.stay.Claim;
import medspil.stay.Stay;
import medspil.stay.StayCommand;
import medspil.stay.StayId;
import medspil.stay.Way;

/// Who may say what of a hospital stay.
record StayAuthority(Viewer viewer, Pathway pathway, Set<Category> seen) {

  boolean may(StayCommand command) {
    return switch (command) {
      case StayCommand.Report(var claim) -> saysByHand(claim);
      case StayCommand.TellReportSent _ -> false;
      case StayCommand.AcceptClaim _, StayCommand.CloseByHand _ -> !viewer.isCitizen();
      case StayCommand.CheckReport(var stay, _, _) ->
          viewer.role() == Role.HOME_NURSE
              || viewer.role() == Role.CASE_WORKER
              || waitsForThose(stay);
      case StayCommand.PlanDischarge(var stay, _, _, _, _) -> onWard(stay);
      case StayCommand.DeclareReady(var stay, _) -> onWard(stay);
      case StayCommand.WithdrawReady(var stay, _) -> onWard(stay);
      case StayCommand.AnswerReady _ -> Authority.receives(viewer, pathway);
    };
  }

  // Who notes what a unit without a login says of its task notes what it found, too.
  private boolean waitsForThose(StayId stay) {
    return pathway.tasks().all().stream()
        .filter(task -> task.status().owed())
        .filter(task -> task.because().occurrence().split("/", 2)[0].equals(stay.toString()))
        .anyMatch(task -> Authority.waitsFor(viewer, pathway, task.id(), seen));
  }

  // Of a stay on their own ward, and never as if a message had said it.
  private boolean saysByHand(Claim claim) {
    return ByHand.isByHand(claim)
        && pathway
            .stays()
            .withEpisode(claim.episodes())
            .filter(stay -> onWard(stay.id()) || (claim.way() == Way.CANCELLED && movedAway(stay)))
            .isPresent();
  }

  // Who sent the citizen on can say that it was wrong, as long as nobody said more.
  private boolean movedAway(Stay stay) {
    return ByHand.movedFrom(stay).filter(viewer::isIn).isPresent();
  }

  private boolean onWard(StayId stay) {
    var ward = pathway.stays().find(stay).map(Stay::ward).map(place -> place.unit());
    return ward.map(viewer::isIn).orElse(false);
  }
}
