package medspil.ending.web;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import medspil.citizen.Authority;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.citizen.PathwayDoor;
import medspil.citizen.Pathways;
import medspil.ending.EndingCommand;
import medspil.goal.Side;
import medspil.journal.Answer;
import medspil.journal.Category;
import medspil.journal.PathwayId;
import medspil.order.Contract;
import medspil.order.OrderTable;
import medspil.order.RequestId;
import medspil.page.Shell;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Lets in to how a citizen's support is wound up those whom a relation opens what is social to;
/// the citizen when a person has said that it ends, or after a while anyway.
@Component
record EndingDoor(PathwayDoor door, Authority authority, Pathways pathways, OrderTable table) {

  Pathway open(Shell shell, PathwayId id) {
    return door.open(shell.viewer(), id, "ending", Category.SOCIAL, shell.dates().now())
        .orElseThrow(EndingDoor::unknown);
  }

  Pathway enter(Shell shell, PathwayId id) {
    return door.enter(shell.viewer(), id, "ending.form", Category.SOCIAL, shell.dates().now())
        .orElseThrow(EndingDoor::unknown);
  }

  Set<Side> sides(Shell shell, PathwayId id, Pathway pathway) {
    return authority.sides(shell.viewer(), id, pathway, shell.dates().now());
  }

  Contract found(Shell shell, Pathway pathway, UUID request) {
    return pathway
        .orders()
        .contracts()
        .find(new RequestId(request))
        .filter(Contract::isAgreed)
        .filter(one -> !shell.viewer().isCitizen() || isOpenToCitizen(shell, one))
        .orElseThrow(EndingDoor::unknown);
  }

  private boolean isOpenToCitizen(Shell shell, Contract contract) {
    var how = contract.termination();
    return how == null || how.isOpenToCitizen(shell.dates().now(), table);
  }

  /// Empty when it was done, else the key of why not.
  Optional<String> carriedOut(Shell shell, PathwayId id, UUID command, EndingCommand wish) {
    return switch (pathways.byPerson(
        shell.viewer(), id, command, shell.dates().now(), new PathwayCommand.OfEnding(wish))) {
      case Answer.Committed _ -> Optional.empty();
      case Answer.Refused(var refusal) -> Optional.of("refusal." + refusal.code());
    };
  }

  static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
