package medspil.visit.web;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import medspil.citizen.OrderAuthority;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.citizen.PathwayDesk;
import medspil.goal.Side;
import medspil.journal.Category;
import medspil.journal.PathwayId;
import medspil.order.ContractParty;
import medspil.order.Order;
import medspil.order.Request;
import medspil.order.RequestId;
import medspil.page.NotThere;
import medspil.page.SentForm;
import medspil.page.Shell;
import medspil.visit.PreVisit;
import medspil.visit.PreVisitCommand;
import medspil.visit.PreVisitId;
import org.springframework.stereotype.Component;

/// Lets in the two who find a time for a pre-visit and the citizen whom it is about, and carries
/// out what they ask for.
@Component
record VisitDoor(PathwayDesk desk) {

  /// One request, and what stands around it.
  ///
  /// @param side as whom the reader writes; empty for those who only read
  record Opened(PathwayId id, Pathway pathway, Order order, Request request, Optional<Side> side) {
    PreVisit found(UUID visit) {
      return pathway
          .preVisits()
          .find(new PreVisitId(visit))
          .filter(one -> one.request().equals(request.id()))
          .orElseThrow(NotThere::new);
    }

    String address() {
      return "/citizens/" + id.value() + "/order/" + request.id() + "/visits";
    }
  }

  Opened open(Shell shell, PathwayId id, UUID request, String what) {
    var pathway = desk.open(shell, id, what, Category.PLACEMENT);
    return found(shell, id, pathway, new RequestId(request));
  }

  Opened enter(Shell shell, PathwayId id, UUID request, String what) {
    var pathway = desk.enter(shell, id, what, Category.PLACEMENT);
    return found(shell, id, pathway, new RequestId(request));
  }

  private static Opened found(Shell shell, PathwayId id, Pathway known, RequestId about) {
    var order =
        (shell.viewer().isCitizen()
                ? known.orders().with(about)
                : OrderAuthority.seen(shell.viewer(), known, about))
            .orElseThrow(NotThere::new);
    var request = order.find(about).orElseThrow(NotThere::new);
    // A no from somebody who was asked is said by a person, not here.
    if (shell.viewer().isCitizen() && !request.state().isOpen()) {
      throw new NotThere();
    }
    return new Opened(id, known, order, request, side(shell, order, about));
  }

  private static Optional<Side> side(Shell shell, Order order, RequestId about) {
    if (shell.viewer().isCitizen()) {
      return Optional.of(Side.CITIZEN);
    }
    Set<ContractParty> parties = OrderAuthority.parties(shell.viewer(), order, about);
    return parties.stream()
        .findFirst()
        .map(one -> one == ContractParty.AUTHORITY ? Side.AUTHORITY : Side.PROVIDER);
  }

  /// Whether it was; when not, why stands in the form.
  boolean carriedOut(Shell shell, PathwayId id, SentForm form, Optional<PreVisitCommand> wish) {
    return desk.carriedOut(shell, id, form, wish.stream().map(PathwayCommand.OfPreVisit::new));
  }

  static String code(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }
}
