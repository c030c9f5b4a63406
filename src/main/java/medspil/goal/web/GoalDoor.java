package medspil.goal.web;

import java.util.List;
import java.util.Set;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.citizen.PathwayDesk;
import medspil.goal.Goal;
import medspil.goal.GoalCommand;
import medspil.goal.GoalId;
import medspil.goal.Side;
import medspil.journal.Category;
import medspil.journal.PathwayId;
import medspil.page.NotThere;
import medspil.page.SentForm;
import medspil.page.Shell;
import org.springframework.stereotype.Component;

/// Lets in to a citizen's goals those whom a relation opens what is social to; others are answered
/// as when there was nothing.
@Component
record GoalDoor(PathwayDesk desk) {

  /// For a page that shows them.
  Pathway open(Shell shell, PathwayId id, String what) {
    return desk.open(shell, id, what, Category.COORDINATION, Category.SOCIAL);
  }

  /// For a form that changes them and shows nothing.
  Pathway enter(Shell shell, PathwayId id, String what) {
    return desk.enter(shell, id, what, Category.COORDINATION, Category.SOCIAL);
  }

  Set<Side> sides(Shell shell, PathwayId id, Pathway pathway) {
    return desk.sides(shell, id, pathway);
  }

  /// Whether it was; when not, why stands in the form.
  boolean carriedOut(Shell shell, PathwayId id, SentForm form, List<GoalCommand> wishes) {
    return desk.carriedOut(shell, id, form, wishes.stream().map(PathwayCommand.OfGoal::new));
  }

  static Goal found(Pathway pathway, GoalId id) {
    return pathway.goals().find(id).orElseThrow(NotThere::new);
  }
}
