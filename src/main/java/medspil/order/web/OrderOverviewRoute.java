package medspil.order.web;

import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import medspil.citizen.PathwayCommand;
import medspil.citizen.Pathways;
import medspil.journal.Answer;
import medspil.journal.PathwayId;
import medspil.order.DecisionId;
import medspil.order.OrderCommand;
import medspil.order.OrderId;
import medspil.page.Flash;
import medspil.page.Shell;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// *Afgørelse og bestilling*: what is decided for a citizen, and what is ordered on it.
@RestController
@RequestMapping("/citizens/{pathway}/order")
final class OrderOverviewRoute {
  private final OrderDoor door;
  private final Pathways pathways;
  private final OrderOverviewPages pages;
  private final OrderActs acts;

  OrderOverviewRoute(OrderDoor door, Pathways pathways, OrderOverviewPages pages, OrderActs acts) {
    this.door = door;
    this.pathways = pathways;
    this.pages = pages;
    this.acts = acts;
  }

  @GetMapping
  JteModel show(Shell shell, @PathVariable UUID pathway) {
    var id = new PathwayId(pathway);
    return pages.of(shell, id, door.open(shell, id, "order"), OrderDraft.NONE);
  }

  @PostMapping("/decisions")
  Object decide(
      Shell shell,
      @PathVariable UUID pathway,
      @RequestParam(required = false) Optional<UUID> command,
      @RequestParam MultiValueMap<String, String> values,
      RedirectAttributes onward) {
    var id = new PathwayId(pathway);
    door.enter(shell, id, "order.decide");
    var given = new Given(values, shell.dates().today());
    var wish = acts.decision(shell, given);
    return sent(shell, id, command, "decide", given, values, wish, onward);
  }

  @PostMapping("/decisions/{decision}/{form:complaint|told}")
  Object about(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable UUID decision,
      @PathVariable String form,
      @RequestParam(required = false) Optional<UUID> command,
      @RequestParam MultiValueMap<String, String> values,
      RedirectAttributes onward) {
    var id = new PathwayId(pathway);
    var opened = door.enter(shell, id, "order.decision");
    var about = new DecisionId(decision);
    if (opened.orders().find(about).isEmpty()) {
      throw OrderDoor.unknown();
    }
    var given = new Given(values, shell.dates().today());
    var now = shell.dates().now();
    var wish =
        form.equals("told")
            ? Optional.<OrderCommand>of(new OrderCommand.TellCitizen(about, now))
            : acts.complaint(given, about, now);
    return sent(shell, id, command, form, given, values, wish, onward);
  }

  @PostMapping("/orders/{order}/ask")
  Object ask(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable UUID order,
      @RequestParam(required = false) Optional<UUID> command,
      @RequestParam MultiValueMap<String, String> values,
      RedirectAttributes onward) {
    var id = new PathwayId(pathway);
    var opened = door.enter(shell, id, "order.ask");
    var found = opened.orders().find(new OrderId(order)).orElseThrow(OrderDoor::unknown);
    var given = new Given(values, shell.dates().today());
    var wishes = acts.asking(shell, given, found.id());
    if (given.isWrong()) {
      return again(shell, id, new OrderDraft("ask", values, given.wrong(), null));
    }
    return answered(
        shell,
        id,
        "ask",
        values,
        pathways.byPerson(
            shell.viewer(),
            id,
            command.orElseThrow(OrderDoor::unknown),
            shell.dates().now(),
            wishes.stream().map(PathwayCommand.OfOrder::new).toArray(PathwayCommand[]::new)),
        onward);
  }

  private Object sent(
      Shell shell,
      PathwayId id,
      Optional<UUID> command,
      String form,
      Given given,
      MultiValueMap<String, String> values,
      Optional<OrderCommand> wish,
      RedirectAttributes onward) {
    if (wish.isEmpty() || given.isWrong()) {
      return again(shell, id, new OrderDraft(form, values, given.wrong(), null));
    }
    return answered(
        shell,
        id,
        form,
        values,
        pathways.byPerson(
            shell.viewer(),
            id,
            command.orElseThrow(OrderDoor::unknown),
            shell.dates().now(),
            new PathwayCommand.OfOrder(wish.get())),
        onward);
  }

  private Object answered(
      Shell shell,
      PathwayId id,
      String form,
      MultiValueMap<String, String> values,
      Answer answer,
      RedirectAttributes onward) {
    return switch (answer) {
      case Answer.Refused(var refusal) ->
          again(shell, id, new OrderDraft(form, values, Map.of(), "refusal." + refusal.code()));
      case Answer.Committed _ -> {
        onward.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("order.flash." + form));
        yield to("/citizens/" + id.value() + "/order");
      }
    };
  }

  private ResponseEntity<JteModel> again(Shell shell, PathwayId id, OrderDraft draft) {
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
        .body(pages.of(shell, id, door.open(shell, id, "order"), draft));
  }

  static RedirectView to(String address) {
    var view = new RedirectView(address);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return view;
  }
}
