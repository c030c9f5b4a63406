package medspil.order.web;

import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import medspil.citizen.OrderAuthority;
import medspil.citizen.Pathway;
import medspil.citizen.PathwayCommand;
import medspil.citizen.Pathways;
import medspil.journal.Answer;
import medspil.journal.PathwayId;
import medspil.order.Order;
import medspil.order.RequestId;
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

/// What one provider is asked about one citizen: it answers, and the authority chooses.
@RestController
@RequestMapping("/citizens/{pathway}/order/{request}")
final class RequestRoute {
  private final OrderDoor door;
  private final Pathways pathways;
  private final RequestPages pages;
  private final RequestActs acts;

  RequestRoute(OrderDoor door, Pathways pathways, RequestPages pages, RequestActs acts) {
    this.door = door;
    this.pathways = pathways;
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
  Object send(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable UUID request,
      @PathVariable String form,
      @RequestParam(required = false) Optional<UUID> command,
      @RequestParam MultiValueMap<String, String> values,
      RedirectAttributes onward) {
    var id = new PathwayId(pathway);
    var opened = door.enter(shell, id, "order.request");
    var about = new RequestId(request);
    var order = found(shell, opened, about);
    var given = new Given(values, shell.dates().today());
    var wish = acts.read(shell, order, about, form, given);
    if (wish.isEmpty() || given.isWrong()) {
      return again(shell, id, request, new OrderDraft(form, values, given.wrong(), null));
    }
    var answer =
        pathways.byPerson(
            shell.viewer(),
            id,
            command.orElseThrow(OrderDoor::unknown),
            shell.dates().now(),
            new PathwayCommand.OfOrder(wish.get()));
    return switch (answer) {
      case Answer.Refused(var refusal) ->
          again(
              shell,
              id,
              request,
              new OrderDraft(form, values, Map.of(), "refusal." + refusal.code()));
      case Answer.Committed _ -> {
        onward.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("order.flash." + form));
        // Who has said no does not see the citizen any more.
        yield OrderOverviewRoute.to(
            form.equals("decline") ? "/orders" : "/citizens/" + pathway + "/order/" + request);
      }
    };
  }

  private ResponseEntity<JteModel> again(
      Shell shell, PathwayId id, UUID request, OrderDraft draft) {
    var now = door.open(shell, id, "order.request");
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
        .body(page(shell, id, now, request, draft));
  }

  private JteModel page(
      Shell shell, PathwayId id, Pathway pathway, UUID request, OrderDraft draft) {
    var about = new RequestId(request);
    return pages.of(shell, id, pathway, found(shell, pathway, about), about, draft);
  }

  private static Order found(Shell shell, Pathway pathway, RequestId id) {
    return OrderAuthority.seen(shell.viewer(), pathway, id).orElseThrow(OrderDoor::unknown);
  }
}
