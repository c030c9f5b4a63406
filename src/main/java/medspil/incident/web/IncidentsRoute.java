package medspil.incident.web;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.journal.PathwayId;
import medspil.page.NotThere;
import medspil.page.Reply;
import medspil.page.Sent;
import medspil.page.SentForm;
import medspil.page.Shell;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// *Hændelser*: what was to be reported by law about a citizen's course, and what came of it.
@RestController
@RequestMapping("/citizens/{pathway}/incidents")
final class IncidentsRoute {
  private final IncidentDoor door;
  private final IncidentsPages pages;
  private final Supplier<UUID> ids;

  IncidentsRoute(IncidentDoor door, IncidentsPages pages, Supplier<UUID> ids) {
    this.door = door;
    this.pages = pages;
    this.ids = ids;
  }

  @GetMapping
  JteModel show(Shell shell, @PathVariable UUID pathway) {
    return page(shell, new PathwayId(pathway), SentForm.NONE);
  }

  @PostMapping
  Reply<JteModel> record(Shell shell, @PathVariable UUID pathway, Sent sent) {
    var id = new PathwayId(pathway);
    var opened = door.enter(shell, id, "incidents.form");
    var side = door.writes(shell, id, opened).orElseThrow(NotThere::new);
    var form = sent.as(IncidentsPages.FORM);
    var wish = new IncidentActs(shell, ids, form, side).recording();
    return door.carriedOut(shell, id, form, wish)
        ? Reply.done("incident.flash.record", IncidentDoor.address(id))
        : Reply.again(page(shell, id, form));
  }

  private JteModel page(Shell shell, PathwayId id, SentForm form) {
    return pages.of(shell, id, door.open(shell, id, "incidents"), form);
  }
}
