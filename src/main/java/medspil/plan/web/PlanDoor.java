package medspil.plan.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import medspil.citizen.Authority;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.citizen.PathwayDoor;
import medspil.citizen.Pathways;
import medspil.goal.Side;
import medspil.journal.Answer;
import medspil.journal.Category;
import medspil.journal.PathwayId;
import medspil.page.Shell;
import medspil.plan.PlanCommand;
import medspil.plan.PlanVersion;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Lets in to a citizen's action plan those whom a relation opens what is social to.
@Component
record PlanDoor(PathwayDoor door, Authority authority, Pathways pathways) {

  Pathway open(Shell shell, PathwayId id) {
    return door.open(shell.viewer(), id, "plan", Category.SOCIAL, shell.dates().now())
        .orElseThrow(PlanDoor::unknown);
  }

  Pathway enter(Shell shell, PathwayId id) {
    return door.enter(shell.viewer(), id, "plan.form", Category.SOCIAL, shell.dates().now())
        .orElseThrow(PlanDoor::unknown);
  }

  Set<Side> sides(Shell shell, PathwayId id, Pathway pathway) {
    return authority.sides(shell.viewer(), id, pathway, shell.dates().now());
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
        .orElseThrow(PlanDoor::unknown);
  }

  /// Empty when it was done, else the key of why not.
  Optional<String> carriedOut(Shell shell, PathwayId id, UUID command, PlanCommand wish) {
    return switch (pathways.byPerson(
        shell.viewer(), id, command, shell.dates().now(), new PathwayCommand.OfPlan(wish))) {
      case Answer.Committed _ -> Optional.empty();
      case Answer.Refused(var refusal) -> Optional.of("refusal." + refusal.code());
    };
  }

  static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
