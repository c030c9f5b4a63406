package medspil.visit.web;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import medspil.citizen.OrderAuthority;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.citizen.PathwayDoor;
import medspil.citizen.Pathways;
import medspil.goal.Side;
import medspil.journal.Answer;
import medspil.journal.Category;
import medspil.journal.PathwayId;
import medspil.order.ContractParty;
import medspil.order.Order;
import medspil.order.Request;
import medspil.order.RequestId;
import medspil.page.Shell;
import medspil.visit.PreVisit;
import medspil.visit.PreVisitCommand;
import medspil.visit.PreVisitId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Lets in the two who find a time for a pre-visit and the citizen whom it is about, and carries
/// out what they ask for.
@Component
record VisitDoor(PathwayDoor door, Pathways pathways) {

  /// One request, and what stands around it.
  ///
  /// @param side as whom the reader writes; empty for those who only read
  record Opened(PathwayId id, Pathway pathway, Order order, Request request, Optional<Side> side) {
    PreVisit found(UUID visit) {
      return pathway
          .preVisits()
          .find(new PreVisitId(visit))
          .filter(one -> one.request().equals(request.id()))
          .orElseThrow(VisitDoor::unknown);
    }

    String address() {
      return "/citizens/" + id.value() + "/order/" + request.id() + "/visits";
    }
  }

  Opened open(Shell shell, PathwayId id, UUID request, String what) {
    return found(
        shell,
        id,
        door.open(shell.viewer(), id, what, Category.PLACEMENT, shell.dates().now()),
        new RequestId(request));
  }

  Opened enter(Shell shell, PathwayId id, UUID request, String what) {
    return found(
        shell,
        id,
        door.enter(shell.viewer(), id, what, Category.PLACEMENT, shell.dates().now()),
        new RequestId(request));
  }

  private static Opened found(
      Shell shell, PathwayId id, Optional<Pathway> pathway, RequestId about) {
    var known = pathway.orElseThrow(VisitDoor::unknown);
    var order =
        (shell.viewer().isCitizen()
                ? known.orders().with(about)
                : OrderAuthority.seen(shell.viewer(), known, about))
            .orElseThrow(VisitDoor::unknown);
    var request = order.find(about).orElseThrow(VisitDoor::unknown);
    // A no from somebody who was asked is said by a person, not here.
    if (shell.viewer().isCitizen() && !request.state().isOpen()) {
      throw unknown();
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

  /// Empty when it was done, else the key of why not.
  Optional<String> carriedOut(Shell shell, PathwayId id, UUID command, PreVisitCommand wish) {
    return switch (pathways.byPerson(
        shell.viewer(), id, command, shell.dates().now(), new PathwayCommand.OfPreVisit(wish))) {
      case Answer.Committed _ -> Optional.empty();
      case Answer.Refused(var refusal) -> Optional.of("refusal." + refusal.code());
    };
  }

  static String code(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }

  static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
