package medspil.caretransition.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import medspil.caretransition.CareTransition;
import medspil.caretransition.CareTransitionCommand;
import medspil.caretransition.CareTransitionId;
import medspil.citizen.Authority;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.citizen.PathwayDesk;
import medspil.journal.Category;
import medspil.journal.PathwayId;
import medspil.page.NotThere;
import medspil.page.SentForm;
import medspil.page.Shell;
import org.springframework.stereotype.Component;

/// Lets in to a citizen's transitions those who have to do with the citizen, and the citizen.
@Component
record CareTransitionDoor(PathwayDesk desk, Authority authority) {

  Pathway open(Shell shell, PathwayId id) {
    return desk.open(shell, id, "transition", Category.COORDINATION);
  }

  Pathway enter(Shell shell, PathwayId id) {
    return desk.enter(shell, id, "transition.form", Category.COORDINATION);
  }

  CareTransition found(Pathway pathway, UUID transition) {
    return pathway
        .careTransitions()
        .find(new CareTransitionId(transition))
        .orElseThrow(NotThere::new);
  }

  /// The units that have to do with the citizen now.
  Set<UUID> around(Shell shell, PathwayId id, Pathway pathway) {
    return authority.around(id, pathway, shell.dates().now());
  }

  /// Whether it was; when not, why stands in the form.
  boolean carriedOut(Shell shell, PathwayId id, SentForm form, List<CareTransitionCommand> wishes) {
    var all = wishes.stream().map(PathwayCommand.OfCareTransition::new);
    return desk.carriedOut(shell, id, form, all);
  }
}
