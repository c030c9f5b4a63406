package medspil.order.web;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import medspil.citizen.OrderAuthority;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.journal.PathwayId;
import medspil.order.Order;
import medspil.order.RequestId;
import medspil.page.NotThere;
import medspil.page.Reply;
import medspil.page.Sent;
import medspil.page.Shell;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What one provider is asked about one citizen: it answers, and the authority chooses.
@RestController
@RequestMapping("/citizens/{pathway}/order/{request}")
final class RequestRoute {
  private final OrderDoor door;
  private final RequestPages pages;
  private final RequestActs acts;

  RequestRoute(OrderDoor door, RequestPages pages, RequestActs acts) {
    this.door = door;
    this.pages = pages;
    this.acts = acts;
  }

  @GetMapping
  JteModel show(Shell shell, @PathVariable UUID pathway, @PathVariable UUID request) {
    var id = new PathwayId(pathway);
    var opened = door.open(shell, id, "order.request");
    return page(shell, id, opened, request, OrderDraft.NONE);
  }

  @PostMapping("/{form:offer|decline|withdraw|turn_down|select}")
  Reply<JteModel> send(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable UUID request,
      @PathVariable String form,
      Sent sent) {
    var id = new PathwayId(pathway);
    var opened = door.enter(shell, id, "order.request");
    var about = new RequestId(request);
    var order = found(shell, opened, about);
    var given = new Given(form, sent, shell.dates().today());
    var wish = acts.read(shell, order, about, form, given);
    // Who has said no does not see the citizen any more.
    var next = form.equals("decline") ? "/orders" : "/citizens/" + pathway + "/order/" + request;
    return door.carriedOut(
            shell,
            id,
            given,
            wish.stream().<PathwayCommand>map(PathwayCommand.OfOrder::new).toList())
        .map(draft -> again(shell, id, request, draft))
        .orElseGet(() -> Reply.done("order.flash." + form, next));
  }

  private Reply<JteModel> again(Shell shell, PathwayId id, UUID request, OrderDraft draft) {
    var now = door.open(shell, id, "order.request");
    return Reply.again(page(shell, id, now, request, draft));
  }

  private JteModel page(
      Shell shell, PathwayId id, Pathway pathway, UUID request, OrderDraft draft) {
    var about = new RequestId(request);
    return pages.of(shell, id, pathway, found(shell, pathway, about), about, draft);
  }

  private static Order found(Shell shell, Pathway pathway, RequestId id) {
    return OrderAuthority.seen(shell.viewer(), pathway, id).orElseThrow(NotThere::new);
  }
}
