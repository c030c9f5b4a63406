package medspil.goal.web;

import java.util.Optional;
import medspil.access.Looks;
import medspil.citizen.Authority;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayDoor;
import medspil.goal.Goal;
import medspil.goal.GoalId;
import medspil.journal.Category;
import medspil.journal.PathwayId;
import medspil.page.Shell;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Lets in to a citizen's goals those whom a relation opens what is social to; others are answered
/// as when there was nothing.
@Component
record GoalDoor(PathwayDoor door, Authority authority, Looks looks) {

  /// For a page that shows them.
  Pathway open(Shell shell, PathwayId id, String what) {
    var pathway = enter(shell, id, what);
    looks.opened(shell.viewer(), what, id);
    return pathway;
  }

  /// For a form that changes them and shows nothing.
  Pathway enter(Shell shell, PathwayId id, String what) {
    var viewer = shell.viewer();
    var now = shell.dates().now();
    return door.enter(viewer, id, what, now)
        .flatMap(pathway -> {
          var sees = authority.seen(viewer, id, pathway, now).contains(Category.SOCIAL);
          if (!sees) {
            looks.denied(viewer, what, id);
          }
          return sees ? Optional.of(pathway) : Optional.<Pathway>empty();
        })
        .orElseThrow(GoalDoor::unknown);
  }

  static Goal found(Pathway pathway, GoalId id) {
    return pathway.goals().find(id).orElseThrow(GoalDoor::unknown);
  }

  static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
