package medspil.caretransition.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import medspil.caretransition.CareTransition;
import medspil.caretransition.CareTransitionCommand;
import medspil.caretransition.CareTransitionId;
import medspil.citizen.Authority;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.citizen.PathwayDoor;
import medspil.citizen.Pathways;
import medspil.journal.Answer;
import medspil.journal.PathwayId;
import medspil.page.Shell;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Lets in to a citizen's transitions those who have to do with the citizen, and the citizen.
@Component
record CareTransitionDoor(PathwayDoor door, Authority authority, Pathways pathways) {

  Pathway open(Shell shell, PathwayId id) {
    return door.open(shell.viewer(), id, "transition", shell.dates().now())
        .orElseThrow(CareTransitionDoor::unknown);
  }

  Pathway enter(Shell shell, PathwayId id) {
    return door.enter(shell.viewer(), id, "transition.form", shell.dates().now())
        .orElseThrow(CareTransitionDoor::unknown);
  }

  CareTransition found(Pathway pathway, UUID transition) {
    return pathway
        .careTransitions()
        .find(new CareTransitionId(transition))
        .orElseThrow(CareTransitionDoor::unknown);
  }

  /// The units that have to do with the citizen now.
  Set<UUID> around(Shell shell, PathwayId id, Pathway pathway) {
    return authority.around(id, pathway, shell.dates().now());
  }

  /// Empty when it was done, else the key of why not.
  Optional<String> carriedOut(
      Shell shell, PathwayId id, UUID command, List<CareTransitionCommand> wishes) {
    var all =
        wishes.stream().map(PathwayCommand.OfCareTransition::new).toArray(PathwayCommand[]::new);
    return switch (pathways.byPerson(shell.viewer(), id, command, shell.dates().now(), all)) {
      case Answer.Committed _ -> Optional.empty();
      case Answer.Refused(var refusal) -> Optional.of("refusal." + refusal.code());
    };
  }

  static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
