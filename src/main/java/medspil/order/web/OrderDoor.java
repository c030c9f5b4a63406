package medspil.order.web;

import java.util.List;
import java.util.Optional;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.citizen.PathwayDesk;
import medspil.journal.Category;
import medspil.journal.PathwayId;
import medspil.page.NotThere;
import medspil.page.Shell;
import org.springframework.stereotype.Component;

/// Lets in to what is asked for a citizen those whom a relation opens it to; a citizen reads it on
/// *Mit forløb*.
@Component
record OrderDoor(PathwayDesk desk) {

  /// For a page that shows it.
  Pathway open(Shell shell, PathwayId id, String what) {
    return forStaff(shell, desk.open(shell, id, what, Category.PLACEMENT));
  }

  /// For a form that changes it and shows nothing.
  Pathway enter(Shell shell, PathwayId id, String what) {
    return forStaff(shell, desk.enter(shell, id, what, Category.PLACEMENT));
  }

  private static Pathway forStaff(Shell shell, Pathway pathway) {
    if (shell.viewer().isCitizen()) {
      throw new NotThere();
    }
    return pathway;
  }

  /// Empty when it was done, else the form as it is shown again.
  Optional<OrderDraft> carriedOut(
      Shell shell, PathwayId id, Given given, List<PathwayCommand> wishes) {
    return wishes.isEmpty() || given.isWrong()
        ? Optional.of(given.draft())
        : desk.refused(shell, id, given.command(), wishes.stream(), List.of()).map(given::refused);
  }
}
