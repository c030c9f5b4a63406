package medspil.plan.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.citizen.PathwayDesk;
import medspil.goal.Side;
import medspil.journal.Category;
import medspil.journal.PathwayId;
import medspil.page.NotThere;
import medspil.page.SentForm;
import medspil.page.Shell;
import medspil.plan.PlanCommand;
import medspil.plan.PlanVersion;
import org.springframework.stereotype.Component;

/// Lets in to a citizen's action plan those whom a relation opens what is social to.
@Component
record PlanDoor(PathwayDesk desk) {

  Pathway open(Shell shell, PathwayId id) {
    return desk.open(shell, id, "plan", Category.SOCIAL);
  }

  Pathway enter(Shell shell, PathwayId id) {
    return desk.enter(shell, id, "plan.form", Category.SOCIAL);
  }

  Set<Side> sides(Shell shell, PathwayId id, Pathway pathway) {
    return desk.sides(shell, id, pathway);
  }

  /// Until a version is sent it is the authority's own paper.
  List<PlanVersion> shown(Pathway pathway, Set<Side> sides) {
    return sides.contains(Side.AUTHORITY)
        ? pathway.plans().versions().reversed()
        : pathway.plans().sent();
  }

  PlanVersion found(Shell shell, PathwayId id, Pathway pathway, int number) {
    return shown(pathway, sides(shell, id, pathway)).stream()
        .filter(one -> one.number() == number)
        .findFirst()
        .orElseThrow(NotThere::new);
  }

  /// Whether it was; when not, why stands in the form.
  boolean carriedOut(Shell shell, PathwayId id, SentForm form, PlanCommand wish) {
    return desk.carriedOut(shell, id, form, Stream.of(new PathwayCommand.OfPlan(wish)));
  }
}
