package medspil.order.web;

import medspil.citizen.Pathway;
import medspil.citizen.PathwayDoor;
import medspil.journal.Category;
import medspil.journal.PathwayId;
import medspil.page.Shell;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Lets in to what is asked for a citizen those whom a relation opens it to; a citizen reads it on
/// *Mit forløb*.
@Component
record OrderDoor(PathwayDoor door) {

  /// For a page that shows it.
  Pathway open(Shell shell, PathwayId id, String what) {
    return door.open(shell.viewer(), id, what, Category.PLACEMENT, shell.dates().now())
        .filter(_ -> !shell.viewer().isCitizen())
        .orElseThrow(OrderDoor::unknown);
  }

  /// For a form that changes it and shows nothing.
  Pathway enter(Shell shell, PathwayId id, String what) {
    return door.enter(shell.viewer(), id, what, Category.PLACEMENT, shell.dates().now())
        .filter(_ -> !shell.viewer().isCitizen())
        .orElseThrow(OrderDoor::unknown);
  }

  static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
