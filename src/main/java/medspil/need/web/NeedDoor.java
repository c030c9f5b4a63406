package medspil.need.web;

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
import medspil.need.NeedCommand;
import medspil.page.Shell;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.view.RedirectView;

/// Lets in to what a citizen needs those whom a relation opens what is social to, and carries out
/// what they ask for.
@Component
record NeedDoor(PathwayDoor door, Authority authority, Pathways pathways) {

  /// For a page that shows it.
  Pathway open(Shell shell, PathwayId id, String what) {
    return door.open(shell.viewer(), id, what, Category.SOCIAL, shell.dates().now())
        .orElseThrow(NeedDoor::unknown);
  }

  /// For a form that changes it and shows nothing.
  Pathway enter(Shell shell, PathwayId id, String what) {
    return door.enter(shell.viewer(), id, what, Category.SOCIAL, shell.dates().now())
        .orElseThrow(NeedDoor::unknown);
  }

  Set<Side> sides(Shell shell, PathwayId id, Pathway pathway) {
    return authority.sides(shell.viewer(), id, pathway, shell.dates().now());
  }

  /// Empty when it was done, else the key of why not.
  Optional<String> carriedOut(Shell shell, PathwayId id, UUID command, List<NeedCommand> wishes) {
    var all = wishes.stream().map(PathwayCommand.OfNeed::new).toArray(PathwayCommand[]::new);
    return switch (pathways.byPerson(shell.viewer(), id, command, shell.dates().now(), all)) {
      case Answer.Committed _ -> Optional.empty();
      case Answer.Refused(var refusal) -> Optional.of("refusal." + refusal.code());
    };
  }

  static RedirectView to(String address) {
    var view = new RedirectView(address);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return view;
  }

  static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
