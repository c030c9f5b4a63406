package medspil.citizen.web;

import java.util.Map;
import medspil.citizen.OrderAuthority;
import medspil.citizen.Pathway;
import medspil.journal.PathwayId;
import medspil.order.RequestState;
import medspil.page.Shell;

/// Says in a sentence what of a citizen's orders is the reader's own.
final class OrderingPart {
  private OrderingPart() {}

  static CitizenPage.Ordering of(Shell shell, PathwayId id, Pathway pathway) {
    var viewer = shell.viewer();
    var own = viewer.organisation().value();
    var orders = pathway.orders();
    var decisions =
        orders.decisions().values().stream().filter(one -> one.by().equals(own)).count();
    var requests =
        orders.orders().values().stream()
            .flatMap(order ->
                order.all().stream()
                    .filter(one ->
                        OrderAuthority.acts(viewer, order) || OrderAuthority.isAsked(viewer, one)))
            .toList();
    var waiting = requests.stream().filter(one -> one.state() == RequestState.ASKED).count();
    var offered = requests.stream().filter(one -> one.state() == RequestState.OFFERED).count();
    return new CitizenPage.Ordering(
        "/citizens/" + id.value() + "/order",
        shell.say(
            "citizen.ordering.summary",
            Map.of("decisions", decisions, "waiting", waiting, "offered", offered)));
  }
}
