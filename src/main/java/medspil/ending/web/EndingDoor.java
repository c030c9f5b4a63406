package medspil.ending.web;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.citizen.PathwayDesk;
import medspil.ending.EndingCommand;
import medspil.goal.Side;
import medspil.journal.Category;
import medspil.journal.PathwayId;
import medspil.order.Contract;
import medspil.order.OrderTable;
import medspil.order.RequestId;
import medspil.page.NotThere;
import medspil.page.SentForm;
import medspil.page.Shell;
import org.springframework.stereotype.Component;

/// Lets in to how a citizen's support is wound up those whom a relation opens what is social to;
/// the citizen when a person has said that it ends, or after a while anyway.
@Component
record EndingDoor(PathwayDesk desk, OrderTable table) {

  Pathway open(Shell shell, PathwayId id) {
    return desk.open(shell, id, "ending", Category.SOCIAL);
  }

  Pathway enter(Shell shell, PathwayId id) {
    return desk.enter(shell, id, "ending.form", Category.SOCIAL);
  }

  Set<Side> sides(Shell shell, PathwayId id, Pathway pathway) {
    return desk.sides(shell, id, pathway);
  }

  Contract found(Shell shell, Pathway pathway, UUID request) {
    return pathway
        .orders()
        .contracts()
        .find(new RequestId(request))
        .filter(Contract::isAgreed)
        .filter(one -> !shell.viewer().isCitizen() || isOpenToCitizen(shell, one))
        .orElseThrow(NotThere::new);
  }

  private boolean isOpenToCitizen(Shell shell, Contract contract) {
    var how = contract.termination();
    return how == null || how.isOpenToCitizen(shell.dates().now(), table);
  }

  /// Whether it was; when not, why stands in the form.
  boolean carriedOut(Shell shell, PathwayId id, SentForm form, Optional<EndingCommand> wish) {
    return desk.carriedOut(shell, id, form, wish.stream().map(PathwayCommand.OfEnding::new));
  }
}
