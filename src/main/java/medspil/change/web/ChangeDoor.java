package medspil.change.web;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import medspil.change.ChangeId;
import medspil.change.ChangeNotice;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.citizen.PathwayDesk;
import medspil.goal.Side;
import medspil.journal.Category;
import medspil.journal.PathwayId;
import medspil.order.OrderTable;
import medspil.page.NotThere;
import medspil.page.SentForm;
import medspil.page.Shell;
import org.springframework.stereotype.Component;

/// Lets in to a citizen's change notices those whom a relation opens what is social to, and carries
/// out what they ask for.
@Component
record ChangeDoor(PathwayDesk desk, OrderTable table) {

  Pathway open(Shell shell, PathwayId id, String what) {
    return desk.open(shell, id, what, Category.SOCIAL);
  }

  Pathway enter(Shell shell, PathwayId id, String what) {
    return desk.enter(shell, id, what, Category.SOCIAL);
  }

  Set<Side> sides(Shell shell, PathwayId id, Pathway pathway) {
    return desk.sides(shell, id, pathway);
  }

  /// Whether it was; when not, why stands in the form.
  boolean carriedOut(
      Shell shell, PathwayId id, SentForm form, List<? extends PathwayCommand> wishes) {
    return desk.carriedOut(shell, id, form, wishes.stream());
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
        .orElseThrow(NotThere::new);
  }
}
