package medspil.healthtask.web;

import java.util.Optional;
import medspil.access.Looks;
import medspil.citizen.Authority;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayDoor;
import medspil.journal.Category;
import medspil.journal.PathwayId;
import medspil.page.Shell;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Lets in to what is about a citizen's health those whom a relation opens it to.
///
/// Whoever may not know of it is answered as when there was nothing.
@Component
record HealthDoor(PathwayDoor door, Authority authority, Looks looks) {

  /// For a page that shows it.
  Pathway open(Shell shell, PathwayId id, String what) {
    var pathway = enter(shell, id, what);
    looks.opened(shell.viewer(), what, id);
    return pathway;
  }

  /// For a form that changes it and shows nothing.
  Pathway enter(Shell shell, PathwayId id, String what) {
    var viewer = shell.viewer();
    var now = shell.dates().now();
    return door.enter(viewer, id, what, now)
        .flatMap(pathway -> {
          var sees = authority.seen(viewer, id, pathway, now).contains(Category.HEALTH);
          if (!sees) {
            looks.denied(viewer, what, id);
          }
          return sees ? Optional.of(pathway) : Optional.<Pathway>empty();
        })
        .orElseThrow(HealthDoor::unknown);
  }

  static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
