package medspil.citizen;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import medspil.access.Role;
import medspil.access.Viewer;
import medspil.information.InformationCommand;
import medspil.order.ContractCommand;
import medspil.order.ContractParty;
import medspil.order.Order;
import medspil.order.OrderCommand;
import medspil.order.Request;
import medspil.order.RequestId;
import medspil.visit.PreVisitCommand;

/// Who decides and asks, and who answers: the acting authority, and the unit that was asked.
public final class OrderAuthority {
  private OrderAuthority() {}

  static boolean may(Viewer viewer, Pathway pathway, OrderCommand command) {
    return switch (command) {
      case OrderCommand.RecordDecision(var decision, _) ->
          orders(viewer) && isOf(viewer, decision.by());
      case OrderCommand.NoteComplaint(var id, _, _) ->
          orders(viewer)
              && pathway.orders().find(id).map(one -> isOf(viewer, one.by())).orElse(true);
      case OrderCommand.TellCitizen(var id, _) ->
          orders(viewer)
              && pathway.orders().find(id).map(one -> isOf(viewer, one.by())).orElse(true);
      case OrderCommand.PlaceOrder(var order, _) -> orders(viewer) && acts(viewer, order);
      case OrderCommand.Ask ask ->
          orders(viewer)
              && pathway.orders().find(ask.order()).map(one -> acts(viewer, one)).orElse(true);
      case OrderCommand.MakeOffer offer -> answers(viewer, pathway, offer.request());
      case OrderCommand.Decline decline -> answers(viewer, pathway, decline.request());
      case OrderCommand.Withdraw(var id, _) -> asked(viewer, pathway, id);
      case OrderCommand.TurnDown(var id, _, _) -> asked(viewer, pathway, id);
      case OrderCommand.Choose(var id, _) -> asked(viewer, pathway, id);
    };
  }

  /// Each side writes, signs and ends for itself.
  static boolean may(Viewer viewer, Pathway pathway, ContractCommand command) {
    return switch (command.by()) {
      case AUTHORITY -> asked(viewer, pathway, command.contract());
      case PROVIDER -> answers(viewer, pathway, command.contract());
    };
  }

  /// Each side considers, gives and asks for itself.
  static boolean may(Viewer viewer, Pathway pathway, InformationCommand command) {
    return switch (command.by()) {
      case AUTHORITY -> asked(viewer, pathway, command.about());
      case PROVIDER -> answers(viewer, pathway, command.about());
    };
  }

  /// Each side finds a time and writes for itself; the citizen writes of what is open.
  static boolean may(Viewer viewer, Pathway pathway, PreVisitCommand command) {
    return switch (command.by()) {
      case AUTHORITY -> asked(viewer, pathway, command.about());
      case PROVIDER -> answers(viewer, pathway, command.about());
      case CITIZEN -> viewer.isCitizen();
    };
  }

  /// The order of a request, for the authority that asks and for the unit that is asked as long as
  /// it is open; for nobody else.
  public static Optional<Order> seen(Viewer viewer, Pathway pathway, RequestId id) {
    return pathway
        .orders()
        .with(id)
        .filter(order ->
            acts(viewer, order)
                || order
                    .find(id)
                    .filter(one -> one.state().isOpen() && isAsked(viewer, one))
                    .isPresent());
  }

  /// As which of the two a viewer may speak about a request.
  public static Set<ContractParty> parties(Viewer viewer, Order order, RequestId id) {
    var parties = EnumSet.noneOf(ContractParty.class);
    if (orders(viewer) && acts(viewer, order)) {
      parties.add(ContractParty.AUTHORITY);
    }
    if (order.find(id).filter(one -> isAsked(viewer, one)).isPresent()) {
      parties.add(ContractParty.PROVIDER);
    }
    return parties;
  }

  /// Whose work it is to decide and to order.
  public static boolean orders(Viewer viewer) {
    return viewer.role() == Role.CASE_WORKER || viewer.role() == Role.COORDINATOR;
  }

  /// Whether an order is the viewer's own authority's.
  public static boolean acts(Viewer viewer, Order order) {
    return isOf(viewer, order.municipalities().acting());
  }

  /// Whether a request was made to one of the viewer's units.
  public static boolean isAsked(Viewer viewer, Request request) {
    return !viewer.isCitizen() && viewer.isIn(request.unit());
  }

  private static boolean asked(Viewer viewer, Pathway pathway, RequestId id) {
    return orders(viewer)
        && pathway.orders().with(id).map(order -> acts(viewer, order)).orElse(true);
  }

  private static boolean answers(Viewer viewer, Pathway pathway, RequestId id) {
    return pathway.orders().find(id).map(request -> isAsked(viewer, request)).orElse(true);
  }

  private static boolean isOf(Viewer viewer, UUID organisation) {
    return viewer.organisation().value().equals(organisation);
  }
}
