package medspil.incident.web;

import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import medspil.incident.IncidentTable;
import medspil.journal.PathwayId;
import medspil.page.SentForm;
import medspil.page.Shell;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One incident: where it was reported, who was told, and what was agreed.
@RestController
@RequestMapping("/citizens/{pathway}/incidents/{incident}")
final class IncidentRoute {
  private final IncidentDoor door;
  private final IncidentPages pages;
  private final IncidentTable table;
  private final Supplier<UUID> ids;

  IncidentRoute(IncidentDoor door, IncidentPages pages, IncidentTable table, Supplier<UUID> ids) {
    this.door = door;
    this.pages = pages;
    this.table = table;
    this.ids = ids;
  }

  @GetMapping
  JteModel show(Shell shell, @PathVariable UUID pathway, @PathVariable UUID incident) {
    return page(shell, new PathwayId(pathway), incident, SentForm.NONE);
  }

  @PostMapping("/{form}")
  Object send(
      Shell shell,
      @PathVariable UUID pathway,
      @PathVariable UUID incident,
      @PathVariable String form,
      @RequestParam UUID command,
      @RequestParam Map<String, String> given,
      RedirectAttributes onward) {
    var id = new PathwayId(pathway);
    var opened = door.enter(shell, id, "incident.form");
    var found = door.found(shell, opened, incident);
    var side = door.writes(shell, id, opened).orElseThrow(IncidentDoor::unknown);
    if (!IncidentActs.FORMS.contains(form)) {
      throw IncidentDoor.unknown();
    }
    var sent = new SentForm(form, given);
    var bodies = table.offered(found.kind(), door.country(found.unit()), shell.dates().today());
    var wish = new IncidentActs(shell, ids, sent, side).about(found.id(), form, bodies, table);
    if (wish.isPresent()) {
      var refusal = door.carriedOut(shell, id, command, wish.get());
      if (refusal.isEmpty()) {
        return IncidentsRoute.done(onward, form, IncidentDoor.address(id) + "/" + incident);
      }
      sent.refused(refusal.get());
    }
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
        .body(page(shell, id, incident, sent));
  }

  private JteModel page(Shell shell, PathwayId id, UUID incident, SentForm form) {
    var opened = door.open(shell, id, "incident");
    return pages.of(shell, id, opened, door.found(shell, opened, incident), form);
  }
}
