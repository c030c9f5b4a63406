package medspil.change.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import medspil.change.ChangeId;
import medspil.change.ChangeNotice;
import medspil.citizen.Authority;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.citizen.PathwayDoor;
import medspil.citizen.Pathways;
import medspil.goal.Side;
import medspil.journal.Answer;
import medspil.journal.Category;
import medspil.journal.PathwayId;
import medspil.order.OrderTable;
import medspil.page.Shell;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Lets in to a citizen's change notices those whom a relation opens what is social to, and carries
/// out what they ask for.
@Component
record ChangeDoor(PathwayDoor door, Authority authority, Pathways pathways, OrderTable table) {

  Pathway open(Shell shell, PathwayId id, String what) {
    return door.open(shell.viewer(), id, what, Category.SOCIAL, shell.dates().now())
        .orElseThrow(ChangeDoor::unknown);
  }

  Pathway enter(Shell shell, PathwayId id, String what) {
    return door.enter(shell.viewer(), id, what, Category.SOCIAL, shell.dates().now())
        .orElseThrow(ChangeDoor::unknown);
  }

  Set<Side> sides(Shell shell, PathwayId id, Pathway pathway) {
    return authority.sides(shell.viewer(), id, pathway, shell.dates().now());
  }

  /// Empty when it was done, else the key of why not.
  Optional<String> carriedOut(
      Shell shell, PathwayId id, UUID command, List<? extends PathwayCommand> wishes) {
    return switch (pathways.byPerson(
        shell.viewer(), id, command, shell.dates().now(), wishes.toArray(PathwayCommand[]::new))) {
      case Answer.Committed _ -> Optional.empty();
      case Answer.Refused(var refusal) -> Optional.of("refusal." + refusal.code());
    };
  }

  /// The citizen reads what a person has said to them, or what is so old that they may anyway.
  List<ChangeNotice> shown(Shell shell, Pathway pathway) {
    Instant now = shell.dates().now();
    return shell.viewer().isCitizen()
        ? pathway.changes().openToCitizen(now, now.minus(table.shownAnyway()))
        : pathway.changes().latest();
  }

  ChangeNotice found(Shell shell, Pathway pathway, UUID change) {
    return shown(shell, pathway).stream()
        .filter(one -> one.id().equals(new ChangeId(change)))
        .findFirst()
        .orElseThrow(ChangeDoor::unknown);
  }

  static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
