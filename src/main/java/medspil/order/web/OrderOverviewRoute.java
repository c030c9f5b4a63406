package medspil.order.web;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import medspil.citizen.PathwayCommand;
import medspil.journal.PathwayId;
import medspil.order.DecisionId;
import medspil.order.OrderCommand;
import medspil.order.OrderId;
import medspil.page.NotThere;
import medspil.page.Reply;
import medspil.page.Sent;
import medspil.page.Shell;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// *Afgørelse og bestilling*: what is decided for a citizen, and what is ordered on it.
@RestController
@RequestMapping("/citizens/{pathway}/order")
final class OrderOverviewRoute {
  private final OrderDoor door;
  private final OrderOverviewPages pages;
  private final OrderActs acts;

  OrderOverviewRoute(OrderDoor door, OrderOverviewPages pages, OrderActs acts) {
    this.door = door;
    this.pages = pages;
    this.acts = acts;
  }

  @GetMapping
  JteModel show(Shell shell, @PathVariable UUID pathway) {
    var id = new PathwayId(pathway);
    return pages.of(shell, id, door.open(shell, id, "order"), OrderDraft.NONE);
  }

  @PostMapping("/decisions")
  Reply<JteModel> decide(Shell shell, @PathVariable UUID pathway, Sent sent) {
    var id = new PathwayId(pathway);
    door.enter(shell, id, "order.decide");
    var given = new Given("decide", sent, shell.dates().today());
    return answer(shell, id, given, acts.decision(shell, given).stream());
  }

  @PostMapping("/decisions/{decision}/{form:complaint|told}")
  Reply<JteModel> about(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable UUID decision,
      @PathVariable String form,
      Sent sent) {
    var id = new PathwayId(pathway);
    var opened = door.enter(shell, id, "order.decision");
    var about = new DecisionId(decision);
    if (opened.orders().find(about).isEmpty()) {
      throw new NotThere();
    }
    var given = new Given(form, sent, shell.dates().today());
    var now = shell.dates().now();
    var wish =
        form.equals("told")
            ? Optional.<OrderCommand>of(new OrderCommand.TellCitizen(about, now))
            : acts.complaint(given, about, now);
    return answer(shell, id, given, wish.stream());
  }

  @PostMapping("/orders/{order}/ask")
  Reply<JteModel> ask(
      Shell shell, @PathVariable UUID pathway, @PathVariable UUID order, Sent sent) {
    var id = new PathwayId(pathway);
    var opened = door.enter(shell, id, "order.ask");
    var found = opened.orders().find(new OrderId(order)).orElseThrow(NotThere::new);
    var given = new Given("ask", sent, shell.dates().today());
    return answer(shell, id, given, acts.asking(shell, given, found.id()).stream());
  }

  private Reply<JteModel> answer(
      Shell shell, PathwayId id, Given given, Stream<? extends OrderCommand> wishes) {
    var all = wishes.<PathwayCommand>map(PathwayCommand.OfOrder::new).toList();
    return door.carriedOut(shell, id, given, all)
        .map(draft -> Reply.again(pages.of(shell, id, door.open(shell, id, "order"), draft)))
        .orElseGet(() -> Reply.done("order.flash." + given.form(), address(id)));
  }

  static String address(PathwayId id) {
    return "/citizens/" + id.value() + "/order";
  }
}
