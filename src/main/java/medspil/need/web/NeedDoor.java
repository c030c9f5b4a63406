package medspil.need.web;

import java.util.List;
import java.util.Set;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.citizen.PathwayDesk;
import medspil.goal.Side;
import medspil.journal.Category;
import medspil.journal.PathwayId;
import medspil.need.NeedCommand;
import medspil.page.SentForm;
import medspil.page.Shell;
import org.springframework.stereotype.Component;

/// Lets in to what a citizen needs those whom a relation opens what is social to, and carries out
/// what they ask for.
@Component
record NeedDoor(PathwayDesk desk) {

  /// For a page that shows it.
  Pathway open(Shell shell, PathwayId id, String what) {
    return desk.open(shell, id, what, Category.SOCIAL);
  }

  /// For a form that changes it and shows nothing.
  Pathway enter(Shell shell, PathwayId id, String what) {
    return desk.enter(shell, id, what, Category.SOCIAL);
  }

  Set<Side> sides(Shell shell, PathwayId id, Pathway pathway) {
    return desk.sides(shell, id, pathway);
  }

  /// Whether it was; when not, why stands in the form.
  boolean carriedOut(Shell shell, PathwayId id, SentForm form, List<NeedCommand> wishes) {
    return desk.carriedOut(shell, id, form, wishes.stream().map(PathwayCommand.OfNeed::new));
  }
}
